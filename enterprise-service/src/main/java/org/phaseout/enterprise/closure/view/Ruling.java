package org.phaseout.enterprise.closure.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.policy.PolicyCommands.Cause;

/** What enforcement ruled, in one message, on closing the holder of a code (E6, E6a). */
public sealed interface Ruling {

    String caseId();

    /** Version of the case at which it was told. */
    long version();

    String uscc();

    /** The message, for the commands that follow from it. */
    Cause cause();

    /** @param body that decided, with number and date of its document */
    record Closing(
            String caseId, long version, String uscc, String body, String number, LocalDate decidedOn, Cause cause)
            implements Ruling {}

    /** @param outcome why there is no closing, as the units will say it: annulled, changed, found-void … */
    record NoClosing(String caseId, long version, String uscc, String outcome, Cause cause) implements Ruling {}

    /**
     * U12: a message that no longer stands.
     *
     * @param replacedBy version of the case at which the corrected one follows
     */
    record Undone(String caseId, long version, @Nullable Long replacedBy) {}
}
