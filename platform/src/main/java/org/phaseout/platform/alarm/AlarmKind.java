package org.phaseout.platform.alarm;

import java.util.stream.Stream;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;

/**
 * The due dates of one kind of aggregate.
 *
 * @param name of the kind, which is the type of its streams
 */
record AlarmKind<E extends Fact>(String name, DueDates<E> dueDates) {

    Stream<SetAlarm> setBy(Recorded<Fact> recorded) {
        return dueDates.facts().isInstance(recorded.fact())
                ? dueDates.setBy(dueDates.facts().cast(recorded.fact())).stream()
                        .map(alarm -> new SetAlarm(recorded.district(), alarm, recorded.version()))
                : Stream.empty();
    }
}
