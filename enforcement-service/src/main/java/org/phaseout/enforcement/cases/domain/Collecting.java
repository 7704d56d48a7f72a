package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ActReason.DoneAlready;
import org.phaseout.enforcement.cases.domain.CollectionCommand.ApplyToCourt;
import org.phaseout.enforcement.cases.domain.CollectionCommand.DemandPayment;
import org.phaseout.enforcement.cases.domain.CollectionCommand.PayFine;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseCourtApplied;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseDemandServed;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseFinePaid;
import org.phaseout.enforcement.cases.domain.CollectionReason.AppealOpen;
import org.phaseout.enforcement.cases.domain.CollectionReason.AppealPending;
import org.phaseout.enforcement.cases.domain.CollectionReason.CourtTermLapsed;
import org.phaseout.enforcement.cases.domain.CollectionReason.DemandMissing;
import org.phaseout.enforcement.cases.domain.CollectionReason.DemandRunning;
import org.phaseout.enforcement.cases.domain.CollectionReason.FineNotServed;
import org.phaseout.enforcement.cases.domain.CollectionReason.NoSuchFine;
import org.phaseout.enforcement.cases.domain.CollectionReason.NotOverdueYet;
import org.phaseout.enforcement.cases.domain.CollectionReason.NothingOwed;
import org.phaseout.enforcement.cases.domain.CollectionReason.PaidMoreThanOwed;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.TermAfterPenalty;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;

/** How a fine is paid, demanded and enforced; it goes on when the case is closed (行政处罚法67, 72; 行政强制法53, 54). */
final class Collecting {

    private Collecting() {}

    /** In parts or at once; no more than is owed on the day. */
    static List<CaseEvent> of(Stage stage, PayFine command, Act act) {
        var owed = requirePayable(stage, act, command.fine(), command.calendar());
        var most = owed.outstanding(act.occurredOn(), command.calendar());
        if (command.amount().compareTo(most) > 0) {
            throw Requirements.refused(new PaidMoreThanOwed(most));
        }
        return List.of(new CaseFinePaid(command.caseId(), command.fine(), command.amount(), act.occurredOn()));
    }

    static Owed requirePayable(Stage stage, Act act, String fine, WorkingCalendar calendar) {
        var owed = owed(stage, act, fine);
        Requirements.notBefore(owed.debt().decidedOn(), act);
        requireOwing(owed, act, calendar);
        return owed;
    }

    /** 催告, once the term of payment has passed. */
    static List<CaseEvent> of(Stage stage, DemandPayment command, Act act) {
        requireDemandable(stage, act, command.fine(), command.calendar());
        return List.of(new CaseDemandServed(
                command.caseId(),
                command.fine(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                act.occurredOn()));
    }

    static void requireDemandable(Stage stage, Act act, String fine, WorkingCalendar calendar) {
        var owed = requireOverdue(stage, act, fine, calendar);
        once(fine, owed.debt().pursuit().demandedOn());
    }

    /** After the demand has run and nothing can be appealed any more, within three months. */
    static List<CaseEvent> of(Stage stage, ApplyToCourt command, Act act) {
        requireApplicable(stage, act, command.fine(), command.calendar());
        return List.of(new CaseCourtApplied(
                command.caseId(),
                command.fine(),
                command.court(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                act.occurredOn()));
    }

    static void requireApplicable(Stage stage, Act act, String fine, WorkingCalendar calendar) {
        var debt = requireOverdue(stage, act, fine, calendar).debt();
        once(fine, debt.pursuit().appliedOn());
        requireDemanded(debt, act.occurredOn(), calendar);
        var term = CourtTerm.of(debt, act.occurredOn(), calendar)
                .orElseThrow(() -> Requirements.refused(new AppealPending(fine)));
        if (!term.isOpenFrom(act.occurredOn())) {
            throw Requirements.refused(new AppealOpen(term.appealsUntil().lastDay()));
        }
        if (term.isPastOn(act.occurredOn())) {
            throw Requirements.refused(new CourtTermLapsed(term.until().lastDay()));
        }
    }

    private static void requireDemanded(Debt debt, LocalDate day, WorkingCalendar calendar) {
        var demandedOn = debt.pursuit().demandedOn();
        if (demandedOn == null) {
            throw Requirements.refused(new DemandMissing(debt.number()));
        }
        var end = TermAfterPenalty.DEMAND.end(demandedOn, calendar);
        if (end.provisional() || !day.isAfter(end.lastDay())) {
            throw Requirements.refused(new DemandRunning(end.lastDay()));
        }
    }

    private static Owed requireOverdue(Stage stage, Act act, String fine, WorkingCalendar calendar) {
        var owed = owed(stage, act, fine);
        Requirements.notStayed(Transitions.docket(stage), act, owed.debt().number());
        if (owed.debt().servedOn() == null) {
            throw Requirements.refused(new FineNotServed(fine));
        }
        requireOwing(owed, act, calendar);
        if (!owed.isOverdueOn(act.occurredOn(), calendar)) {
            throw Requirements.refused(
                    new NotOverdueYet(Objects.requireNonNull(owed.due(calendar)).lastDay()));
        }
        return owed;
    }

    private static void requireOwing(Owed owed, Act act, WorkingCalendar calendar) {
        if (owed.outstanding(act.occurredOn(), calendar).signum() == 0) {
            throw Requirements.refused(new NothingOwed(owed.debt().number()));
        }
    }

    private static Owed owed(Stage stage, Act act, String fine) {
        var docket = Requirements.own(stage, act, Owed::isCollectable);
        return docket.marks()
                .debts()
                .of(fine)
                .map(debt -> Owed.of((InProcedure) stage, debt))
                .filter(owed -> owed.fine().signum() > 0)
                .orElseThrow(() -> Requirements.refused(new NoSuchFine(fine)));
    }

    private static void once(String fine, @Nullable LocalDate before) {
        if (before != null) {
            throw Requirements.refused(new DoneAlready(fine, before));
        }
    }
}
