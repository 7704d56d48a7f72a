package org.phaseout.enforcement.cases.view;

import java.util.Optional;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseCourtApplied;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseDemandServed;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseFinePaid;
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
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseVoided;

/** In which part of the dossier of a referral a fact is found, in the order a government reads them. */
public enum DossierPart {
    FINDINGS,
    ORDERS,
    EXTENSIONS,
    REINSPECTIONS,
    PENALTIES,
    REVIEWS,
    REFERRALS;

    /** Empty for what begins or ends the case, what the government does itself, and what only mends the telling. */
    static Optional<DossierPart> of(CaseEvent fact) {
        return switch (fact) {
            case CaseGroundFound _ -> Optional.of(FINDINGS);
            case CaseMeasureOrdered _, CaseMeasureServed _ -> Optional.of(ORDERS);
            case CaseExtensionApplied _, CaseExtensionGranted _, CaseExtensionRefused _ -> Optional.of(EXTENSIONS);
            case CaseReinspectedMet _,
                    CaseReinspectedFailed _,
                    CaseLimitLapsed _,
                    CaseLapseOvertaken _,
                    CaseRectificationPlanFiled _,
                    CaseFollowedUp _,
                    CaseRectificationFiled _ -> Optional.of(REINSPECTIONS);
            case CasePenaltyAnnounced _,
                    CaseNoticeAnswered _,
                    CaseHearingCalled _,
                    CaseHearingHeld _,
                    CaseDecisionReviewed _,
                    CasePenaltyDecided _,
                    CasePenaltyServed _,
                    CaseDailyPenaltyDecided _,
                    CaseFinePaid _,
                    CaseDemandServed _,
                    CaseCourtApplied _,
                    CaseLicenceRevoked _ -> Optional.of(PENALTIES);
            case CaseReviewFiled _,
                    CaseStayed _,
                    CaseStayEnded _,
                    CaseUpheld _,
                    CaseAnnulled _,
                    CaseChanged _,
                    CaseFineChanged _,
                    CaseReviewEnded _,
                    CaseFoundUnlawful _,
                    CaseFoundVoid _,
                    CaseRedecisionOrdered _ -> Optional.of(REVIEWS);
            case CaseReferred _ -> Optional.of(REFERRALS);
            case CaseLeadRecorded _,
                    CaseLeadWithdrawn _,
                    CaseOpened _,
                    CaseDeadlineConfirmed _,
                    CaseDecided _,
                    CaseApprovalGiven _,
                    CaseApprovalDenied _,
                    CaseClosingOrdered _,
                    CaseCarriedOut _,
                    CaseClosed _,
                    CasePublicationDecided _,
                    CaseCorrected _,
                    CaseVoided _ -> Optional.empty();
        };
    }
}
