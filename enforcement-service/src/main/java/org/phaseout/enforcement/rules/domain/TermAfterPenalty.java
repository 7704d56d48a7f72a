package org.phaseout.enforcement.rules.domain;

import java.time.LocalDate;
import org.phaseout.enforcement.rules.domain.Period.Unit;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;

/** The terms that run after a penalty was decided, each with its clause and its own way of counting (E7). */
public enum TermAfterPenalty {
    /** To pay, from service. */
    PAYMENT("行政处罚法67", new Period(15, Unit.DAYS)),
    /** To file a review, from service; the law in force since 2024. */
    REVIEW("行政复议法20", new Period(60, Unit.DAYS)),
    /** To file a lawsuit, from service. */
    LAWSUIT("行政诉讼法46", new Period(6, Unit.MONTHS)),
    /** To file a lawsuit against what a review has come to. */
    LAWSUIT_AFTER_REVIEW("行政诉讼法45", new Period(15, Unit.DAYS)),
    /** Between the demand and the application to the court: ten days are working days. */
    DEMAND("行政强制法54、69", new Period(10, Unit.WORKING_DAYS)),
    /** To apply to the court, from the end of the terms of review and lawsuit. */
    COURT_APPLICATION("行政强制法53", new Period(3, Unit.MONTHS));

    private static final LocalDate REVIEW_LAW_OF_2023 = LocalDate.of(2024, 1, 1);

    private final String clause;

    @SuppressWarnings("ImmutableEnumChecker") // a record of a number and a word
    private final Period period;

    TermAfterPenalty(String clause, Period period) {
        this.clause = clause;
        this.period = period;
    }

    /** @param start whose law governs: before 2024 the review law of 2017, whose article the policy facts do not name */
    public String clause(LocalDate start) {
        return this == REVIEW && start.isBefore(REVIEW_LAW_OF_2023) ? "行政复议法（2017年修正）" : clause;
    }

    /** Where it ends by the calendar, before a day off gives way; of a term that does not count working days. */
    public LocalDate calendarEnd(LocalDate start) {
        return period.after(start);
    }

    /** The last day in time of a term that starts on a day, which is not counted. */
    public Due end(LocalDate start, WorkingCalendar calendar) {
        return Settled.first(start, calendar, known -> period.end(start, known));
    }
}
