package org.phaseout.reporting.record.view;

import java.util.Set;
import org.phaseout.reporting.record.domain.RecordKind;

/** Builds something from records. It is called inside the transaction that keeps the messages. */
public interface RecordFollower {

    void changed(Hearing hearing);

    /** All records of these kinds are about to be forgotten, and told again from the start. */
    void forget(Set<RecordKind> kinds);
}
