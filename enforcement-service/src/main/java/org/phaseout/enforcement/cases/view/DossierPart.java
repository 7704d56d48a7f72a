package org.phaseout.enforcement.cases.view;

import java.util.Optional;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseApprovalDenied;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseApprovalGiven;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseCarriedOut;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseClosed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseCourtApplied;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDecisionReviewed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDemandServed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionApplied;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionRefused;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseFineChanged;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseFinePaid;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseFoundUnlawful;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseHearingCalled;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseHearingHeld;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLeadRecorded;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLeadWithdrawn;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseNoticeAnswered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.CaseEvent.CasePenaltyAnnounced;
import org.phaseout.enforcement.cases.domain.CaseEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.CasePenaltyServed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CasePublicationDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseRectificationFiled;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReinspectedFailed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReviewEnded;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReviewFiled;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseStayed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseUpheld;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseVoided;

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
