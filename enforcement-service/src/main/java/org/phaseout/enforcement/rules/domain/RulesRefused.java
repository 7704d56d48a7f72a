package org.phaseout.enforcement.rules.domain;

import java.time.LocalDate;
import org.phaseout.platform.domain.Refused;

/** Reference data would not be taken, and this is why. */
public final class RulesRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        record DayOutsideYear(LocalDate day, int year) implements Reason {}

        record NoWeekend(LocalDate day) implements Reason {}

        record BothOffAndWorked(LocalDate day) implements Reason {}

        record NoticeInTheFuture(LocalDate publishedOn, LocalDate reportedOn) implements Reason {}

        record NotNewer(int year, LocalDate knownSince) implements Reason {}

        record CalendarOfAnotherYear(String calendarId, int year) implements Reason {}
    }

    private final transient Reason reason;

    RulesRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
