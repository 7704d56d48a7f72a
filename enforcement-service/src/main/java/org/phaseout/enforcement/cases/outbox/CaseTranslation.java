package org.phaseout.enforcement.cases.outbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CollectionEvent;
import org.phaseout.enforcement.cases.domain.DecisionEvent;
import org.phaseout.enforcement.cases.domain.FindingEvent;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.MeasureEvent;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.PenaltyEvent;
import org.phaseout.enforcement.cases.domain.ReviewEvent;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseVoided;
import org.phaseout.platform.outbox.Translation;
import org.springframework.stereotype.Component;

/** What leaves the service of a case: no officer, no free text of what was seen, no lead. */
@Component
class CaseTranslation implements Translation<CaseEvent, EnforcementMessage> {

    @Override
    public Class<CaseEvent> facts() {
        return CaseEvent.class;
    }

    @Override
    public String topic() {
        return EnforcementMessage.TOPIC;
    }

    @Override
    public Class<EnforcementMessage> speaks() {
        return EnforcementMessage.class;
    }

    @Override
    public Optional<EnforcementMessage> message(CaseEvent event) {
        return Optional.ofNullable(said(event));
    }

    /** Null for what is internal, and for a ground without a value or a measure without a limit: the others tell of them. */
    private static @Nullable EnforcementMessage said(CaseEvent event) {
        var id = event.caseId();
        return switch (event) {
            case FindingEvent.CaseLeadRecorded _,
                    FindingEvent.CaseLeadWithdrawn _,
                    MeasureEvent.CaseExtensionApplied _,
                    MeasureEvent.CaseDeadlineConfirmed _,
                    DecisionEvent.CaseLicenceRevoked _,
                    MeasureEvent.CaseRectificationPlanFiled _,
                    MeasureEvent.CaseFollowedUp _,
                    MeasureEvent.CaseRectificationFiled _,
                    PenaltyEvent.CasePenaltyAnnounced _,
                    PenaltyEvent.CaseNoticeAnswered _,
                    PenaltyEvent.CaseHearingCalled _,
                    PenaltyEvent.CaseHearingHeld _,
                    PenaltyEvent.CaseDecisionReviewed _,
                    PenaltyEvent.CasePenaltyServed _,
                    PenaltyEvent.CasePublicationDecided _,
                    PenaltyEvent.CasePenaltyDecided _,
                    PenaltyEvent.CaseDailyPenaltyDecided _,
                    CollectionEvent.CaseFinePaid _,
                    CollectionEvent.CaseDemandServed _,
                    CollectionEvent.CaseCourtApplied _,
                    ReviewEvent.CaseFineChanged _ -> null;
            case FindingEvent.CaseOpened e ->
                new EnforcementMessage.CaseOpened(id, e.department(), e.track(), e.uscc(), e.township(), e.units());
            case CaseGroundFound e -> found(e);
            case MeasureEvent.CaseMeasureOrdered e when e.standsAside() -> null; // the case stands where it stood
            case MeasureEvent.CaseMeasureOrdered e ->
                new EnforcementMessage.CaseMeasureOrdered(id, e.measure(), e.clause(), e.documentNumber(), e.ground());
            case CaseMeasureServed e -> served(e);
            case MeasureEvent.CaseExtensionGranted e ->
                new EnforcementMessage.CaseExtensionGranted(id, e.documentNumber(), limit(e.limit()), e.ground());
            case MeasureEvent.CaseExtensionRefused e ->
                new EnforcementMessage.CaseExtensionRefused(id, e.documentNumber(), e.ground());
            case MeasureEvent.CaseReinspectedMet e ->
                new EnforcementMessage.CaseReinspectedMet(id, e.afterLapse(), e.ground());
            case MeasureEvent.CaseReinspectedFailed e -> new EnforcementMessage.CaseReinspectedFailed(id, e.ground());
            case MeasureEvent.CaseLimitLapsed e ->
                new EnforcementMessage.CaseLimitLapsed(id, limit(e.limit()), e.ground());
            case MeasureEvent.CaseLapseOvertaken e -> new EnforcementMessage.CaseLapseOvertaken(id, e.by(), e.ground());
            case DecisionEvent.CaseReferred e ->
                new EnforcementMessage.CaseReferred(id, e.gravity(), e.proposal(), e.documentNumber(), e.upon());
            case DecisionEvent.CaseDecided e ->
                new EnforcementMessage.CaseDecided(id, e.uscc(), e.outcome(), decision(e.decision()));
            case DecisionEvent.CaseApprovalGiven e -> // to others an approval decides the referral like a decision
                new EnforcementMessage.CaseDecided(id, e.uscc(), e.outcome(), decision(e.decision()));
            case DecisionEvent.CaseApprovalDenied e ->
                new EnforcementMessage.CaseDecided(id, e.uscc(), "none", decision(e.decision()));
            case DecisionEvent.CaseClosingOrdered e ->
                new EnforcementMessage.CaseClosingOrdered(id, e.uscc(), e.documentNumber());
            case DecisionEvent.CaseCarriedOut _ -> new EnforcementMessage.CaseCarriedOut(id);
            case DecisionEvent.CaseClosed e -> new EnforcementMessage.CaseClosed(id, e.result());
            case ReviewEvent.CaseReviewFiled e -> new EnforcementMessage.CaseReviewFiled(id, e.forum(), e.body());
            case ReviewEvent.CaseStayed e -> new EnforcementMessage.CaseStayed(id, e.documentNumber());
            case CaseStayEnded e -> stayEnded(e);
            case ReviewEvent.CaseUpheld e -> new EnforcementMessage.CaseUpheld(id, decision(e.decision()));
            case ReviewEvent.CaseReviewEnded e -> // to others what was dismissed stands like what was upheld
                new EnforcementMessage.CaseUpheld(id, decision(e.decision()));
            case ReviewEvent.CaseAnnulled e when isInside(e) -> null;
            case ReviewEvent.CaseAnnulled e ->
                new EnforcementMessage.CaseAnnulled(id, e.uscc(), decision(e.decision()), part(e));
            case ReviewEvent.CaseChanged e ->
                new EnforcementMessage.CaseChanged(id, e.uscc(), e.outcome(), decision(e.decision()));
            case ReviewEvent.CaseFoundUnlawful e when isInside(e) -> null;
            case ReviewEvent.CaseFoundUnlawful e ->
                new EnforcementMessage.CaseFoundUnlawful(id, decision(e.decision()));
            case ReviewEvent.CaseFoundVoid e when isInside(e) -> null;
            case ReviewEvent.CaseFoundVoid e ->
                new EnforcementMessage.CaseFoundVoid(id, e.uscc(), decision(e.decision()), part(e));
            case ReviewEvent.CaseRedecisionOrdered e when isInside(e) -> null;
            case ReviewEvent.CaseRedecisionOrdered e ->
                new EnforcementMessage.CaseRedecisionOrdered(id, e.uscc(), decision(e.decision()), part(e));
            case CaseCorrected e -> new EnforcementMessage.CaseCorrected(id, undoing(e));
            case CaseVoided e -> new EnforcementMessage.CaseVoided(id, undoing(e));
        };
    }

    /** E6a: what is undone of fines, revocations and measures beside, of which nobody was told, leaves to others all as it was. */
    private static boolean isInside(ReviewEvent.Concluding event) {
        var part = event.part();
        return part != null && part.concerns().isEmpty() && part.state() == null && part.grounds() == null;
    }

    private static EnforcementMessage.@Nullable InPart part(ReviewEvent.Concluding event) {
        var part = event.part();
        return part == null
                ? null
                : new EnforcementMessage.InPart(part.decisions(), part.concerns(), part.state(), part.grounds());
    }

    private static @Nullable EnforcementMessage found(CaseGroundFound event) {
        var found = event.measurement();
        return found == null
                ? null
                : new EnforcementMessage.CaseGroundFound(
                        event.caseId(),
                        event.ground(),
                        event.clause(),
                        new EnforcementMessage.Measurement(
                                found.standard(), found.indicator(), found.measured(), found.limit(), found.unit()));
    }

    private static @Nullable EnforcementMessage served(CaseMeasureServed event) {
        return event.limit() == null
                ? null
                : new EnforcementMessage.CaseMeasureServed(
                        event.caseId(), event.servedOn(), limit(event.limit()), event.ground());
    }

    private static @Nullable EnforcementMessage stayEnded(CaseStayEnded event) {
        return event.limit() == null
                ? null
                : new EnforcementMessage.CaseStayEnded(event.caseId(), limit(event.limit()));
    }

    private static EnforcementMessage.Limit limit(CaseEvent.Limit limit) {
        return new EnforcementMessage.Limit(limit.lastDay(), limit.clause(), limit.provisional());
    }

    private static EnforcementMessage.Decision decision(CaseEvent.Decision decision) {
        return new EnforcementMessage.Decision(decision.body(), decision.level(), decision.number(), decision.on());
    }

    private static EnforcementMessage.Undoing undoing(CaseCorrected event) {
        return new EnforcementMessage.Undoing(
                event.version(), event.fact(), event.office(), event.reason(), event.document(), event.replacedBy());
    }

    private static EnforcementMessage.Undoing undoing(CaseVoided event) {
        return new EnforcementMessage.Undoing(
                event.version(), event.fact(), event.office(), event.reason(), event.document(), null);
    }
}
