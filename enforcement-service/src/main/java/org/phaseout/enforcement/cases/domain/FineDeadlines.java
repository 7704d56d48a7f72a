package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.TermAfterPenalty;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * The terms after a penalty as days of its case (E7; 行政处罚法67, 行政强制法53, 54). They end when all is paid or the court was asked. Which of
 * them there are does not depend on the day they are read, for a worklist keeps the nearest.
 */
final class FineDeadlines {

    private FineDeadlines() {}

    static Stream<Deadline> of(InProcedure stage, LocalDate today, WorkingCalendar calendar) {
        var stays = stage.docket().marks().stays();
        return Owed.of(stage).stream()
                .filter(owed -> owed.debt().pursuit().appliedOn() == null && owed.isUnsettled(calendar))
                .flatMap(owed -> Stream.of(
                                Optional.ofNullable(owed.due(calendar)).map(due -> payment(owed, due, stays, today)),
                                demand(owed.debt(), today, calendar),
                                courtApplication(owed.debt(), today, calendar))
                        .flatMap(Optional::stream));
    }

    private static Deadline payment(Owed owed, Limit due, Stays stays, LocalDate today) {
        var stayedOn = stays.sinceOf(owed.debt().number());
        var held = stayedOn != null && !stayedOn.isAfter(due.lastDay());
        return new Deadline(
                "payment",
                Turn.ENTERPRISE,
                owed.debt().number(),
                due.lastDay(),
                due.clause(),
                due.provisional(),
                held ? stayedOn : null,
                false,
                !held && new Due(due.lastDay(), due.provisional()).isPastOn(today));
    }

    /** What was demanded is to be paid before the court is asked. */
    private static Optional<Deadline> demand(Debt debt, LocalDate today, WorkingCalendar calendar) {
        var term = TermAfterPenalty.DEMAND;
        return Optional.ofNullable(debt.pursuit().demandedOn())
                .map(on -> day("demand", Turn.ENTERPRISE, debt, term.end(on, calendar), term.clause(on), today));
    }

    /** By what is known of reviews and lawsuits now; none while one is pending. */
    private static Optional<Deadline> courtApplication(Debt debt, LocalDate today, WorkingCalendar calendar) {
        return CourtTerm.of(debt, LocalDate.MAX, calendar)
                .map(court -> day(
                        "court-application",
                        Turn.DEPARTMENT,
                        debt,
                        court.until(),
                        TermAfterPenalty.COURT_APPLICATION.clause(
                                court.appealsUntil().lastDay()),
                        today));
    }

    private static Deadline day(String what, String by, Debt debt, Due due, String clause, LocalDate today) {
        return new Deadline(
                what, by, debt.number(), due.lastDay(), clause, due.provisional(), null, false, due.isPastOn(today));
    }
}
