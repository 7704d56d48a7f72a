package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import org.phaseout.platform.domain.Refused;

/** A notice would not do what it was asked, and this is why. */
public final class NoticeRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        /** N1: another office's entry, or one of another district. */
        record NotYourEntry(String noticeId, String authority) implements Reason {}

        record AlreadyWithdrawn(String noticeId) implements Reason {}

        record WindowHasEnded(String noticeId, LocalDate until) implements Reason {}

        /** E8: it cannot have been withdrawn or corrected before it was published. */
        record BeforePublication(LocalDate on, LocalDate published) implements Reason {}

        record NothingSaidThere(String noticeId, String field) implements Reason {}

        record SaysSoAlready(String field, String words) implements Reason {}
    }

    private final transient Reason reason;

    NoticeRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
