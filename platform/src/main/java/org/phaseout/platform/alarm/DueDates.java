package org.phaseout.platform.alarm;

import java.util.List;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Fact;

/**
 * Which alarms the facts of one aggregate set, and what an alarm says when it rings. The due date itself is a matter of
 * the aggregate; losing every alarm loses no deadline.
 *
 * @param <E> the aggregate's sealed event type
 */
public interface DueDates<E extends Fact> {

    Class<E> facts();

    /** Alarms are never taken back: the aggregate looks again when one rings. */
    List<Alarm> setBy(E fact);

    /** Asks the aggregate to look again; accepted without an event when nothing is due. */
    Command ring(Alarm alarm);
}
