package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseCourtApplied;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseDemandServed;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseFinePaid;
import org.phaseout.enforcement.cases.domain.Debt.Payment;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalDenied;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalGiven;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseCarriedOut;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosed;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseDecided;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadRecorded;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadWithdrawn;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionApplied;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionRefused;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseFollowedUp;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationFiled;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationPlanFiled;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedFailed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.MeasureEvent.OfCourse;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDecisionReviewed;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingCalled;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingHeld;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseNoticeAnswered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyAnnounced;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyServed;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePublicationDecided;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFineChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundUnlawful;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewFiled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayed;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseUpheld;
import org.phaseout.enforcement.cases.domain.Stage.Blank;
import org.phaseout.enforcement.cases.domain.Stage.CarriedOut;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Lead;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseVoided;

/** The course a case takes (E6): to which stage a fact leads from which. */
final class Course {

    private Course() {}

    /**
     * Null where the fact cannot stand at that stage. What was found of the clock is noted and counts as far as it fits.
     *
     * @param on the day it happened, whenever it is told
     */
    static @Nullable Stage after(Stage stage, CaseEvent event, LocalDate on) {
        var course = event instanceof OfCourse of ? Strands.of(stage, of.ground()) : stage;
        var then = inFront(course, event, on);
        return then == null ? null : Strands.front(then);
    }

    /** The same in the course that is in front, which stays there. */
    static @Nullable Stage inFront(Stage stage, CaseEvent event, LocalDate on) {
        return switch (event) {
            case CaseLeadRecorded lead -> stage instanceof Blank ? new Lead(lead) : null;
            case CaseLeadWithdrawn _ -> Transitions.leadWithdrawn(stage);
            case CaseOpened opened ->
                stage instanceof Blank || stage instanceof Lead ? new Opened(Docket.of(opened, on)) : null;
            case CaseGroundFound ground ->
                stage instanceof Opened(var docket) ? new Opened(docket.found(ground, on)) : null;
            case CaseMeasureOrdered measure -> PenaltyOrders.ordered(stage, measure);
            case CaseMeasureServed served -> PenaltyOrders.served(stage, served, on);
            case CaseExtensionApplied application ->
                Timing.onClock(stage, application.appliedOn(), clock -> clock.asked(application));
            case CaseExtensionGranted granted ->
                Timing.isAsked(stage)
                        ? Timing.onClock(
                                stage,
                                on,
                                clock -> clock.answered()
                                        .changed(Timing.extension(granted, on))
                                        .reckoned(granted.limit()))
                        : null;
            case CaseExtensionRefused _ -> Timing.isAsked(stage) ? Timing.onClock(stage, on, Clock::answered) : null;
            case CaseDeadlineConfirmed confirmed -> Timing.found(stage, clock -> clock.reckoned(confirmed.limit()));
            case CaseReinspectedMet met -> Timing.met(stage, met.inspectedOn());
            case CaseReinspectedFailed failed -> Timing.failed(stage, failed.inspectedOn());
            case CaseLimitLapsed lapsed ->
                Timing.found(stage, clock -> clock.lapsed(lapsed.limit().lastDay()));
            case CaseLapseOvertaken _ -> Timing.found(stage, clock -> clock.lapsed(null));
            case CasePenaltyDecided penalty ->
                stage instanceof InProcedure in
                                && Transitions.isOpen(stage)
                                && in.docket().grounds().has(penalty.ground())
                        ? in.with(in.docket().fined(new Fined(penalty, on)))
                        : null;
            case CasePenaltyAnnounced notice -> Preparing.noticed(stage, notice, on);
            case CaseNoticeAnswered answer -> Preparing.answered(stage, answer, on);
            case CaseHearingCalled call -> Preparing.called(stage, call, on);
            case CaseHearingHeld hearing -> Preparing.held(stage, hearing, on);
            case CaseDecisionReviewed readied -> Preparing.readied(stage, readied, on);
            case CasePenaltyServed service -> Preparing.served(stage, service, on);
            case CasePublicationDecided decided -> Preparing.published(stage, decided, on);
            case CaseDailyPenaltyDecided penalty -> DailyPenalties.decided(stage, penalty, on);
            case CaseFinePaid paid ->
                Debts.changed(stage, paid.fine(), debt -> debt.paid(new Payment(paid.paidOn(), paid.amount())));
            case CaseDemandServed demand ->
                Debts.changed(stage, demand.fine(), debt -> debt.demanded(demand.servedOn()));
            case CaseCourtApplied applied ->
                Debts.changed(stage, applied.fine(), debt -> debt.applied(applied.appliedOn()));
            case CaseReferred referred ->
                Conditions.isReferable(Strands.referable(stage, referred), on, referred)
                                && stage instanceof InProcedure from
                        ? new Referred(from, on, referred).on(from)
                        : null;
            case CaseDecided decided -> Transitions.decided(stage, false, decided.outcome(), decided.decision());
            case CaseApprovalGiven given -> Transitions.decided(stage, true, given.outcome(), given.decision());
            case CaseApprovalDenied _ ->
                stage instanceof Referred referred && referred.as().asksForApproval() ? referred.from() : null;
            case CaseLicenceRevoked revoked -> PenaltyOrders.revoked(stage, revoked, on);
            case CaseRectificationPlanFiled plan -> Rectifications.planned(stage, plan);
            case CaseFollowedUp check -> Rectifications.followedUp(stage, check);
            case CaseRectificationFiled filed -> Transitions.filed(stage, filed.filedOn());
            case CaseClosingOrdered order -> PenaltyOrders.closing(stage, order, on);
            case CaseCarriedOut _ ->
                stage instanceof ClosingOrdered(var docket, var _) ? new CarriedOut(docket, on) : null;
            case CaseClosed closed ->
                Endings.isOf(stage, closed.result()) && stage instanceof InProcedure in
                        ? new Closed(in, closed.result(), on)
                        : null;
            case CaseReviewFiled filed -> FineChanges.filed(stage, About.of(filed.about()), filed.forum(), on);
            case CaseStayed stayed -> Stayable.begun(stage, stayed);
            case CaseStayEnded ended -> Stayable.ended(stage, ended);
            case CaseUpheld upheld -> Concluded.left(stage, upheld, on, true);
            case CaseReviewEnded ended -> Concluded.left(stage, ended, on, false);
            case CaseFineChanged changed ->
                Concluded.by(FineChanges.changed(stage, changed), About.one(changed.fine()), on, true);
            case CaseAnnulled annulled -> Concluded.undone(stage, annulled, Effect.ANNULLED, on);
            case CaseChanged changed ->
                Concluded.by(Transitions.decidedOtherwise(stage, changed), changed.concerned(), on, true);
            case CaseFoundUnlawful found -> Concluded.unlawful(stage, found, on);
            case CaseFoundVoid found -> Concluded.undone(stage, found, Effect.FOUND_VOID, on);
            case CaseRedecisionOrdered ordered -> Concluded.undone(stage, ordered, Effect.TO_BE_DECIDED_ANEW, on);
            case CaseCorrected _, CaseVoided _ -> stage; // they change what stands, see Case
        };
    }
}
