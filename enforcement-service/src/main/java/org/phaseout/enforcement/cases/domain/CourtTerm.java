package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.phaseout.enforcement.rules.domain.TermAfterPenalty;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * When a court can be asked to enforce a fine (行政强制法53): after the terms of review and lawsuit have run, within three
 * months.
 *
 * @param appealsUntil last day on which review or lawsuit is open
 */
record CourtTerm(Due appealsUntil, Due until) {

    /** Empty until the decision was served, and while a review or lawsuit is pending. */
    static Optional<CourtTerm> of(Debt debt, LocalDate day, WorkingCalendar calendar) {
        return Optional.ofNullable(debt.servedOn())
                .flatMap(served -> debt.appeals().asOf(day).openUntil(served, calendar))
                .map(appeals ->
                        new CourtTerm(appeals, TermAfterPenalty.COURT_APPLICATION.end(appeals.lastDay(), calendar)));
    }

    boolean isOpenFrom(LocalDate day) {
        return appealsUntil.isPastOn(day);
    }

    boolean isPastOn(LocalDate day) {
        return until.isPastOn(day);
    }
}
