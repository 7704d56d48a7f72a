package org.phaseout.reporting.record.inbox;

import static org.phaseout.reporting.record.domain.RecordKind.CASE;

import java.util.Optional;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enforcement.EnforcementMessage.*;
import org.phaseout.reporting.record.domain.RecordFact;
import org.phaseout.reporting.record.domain.RecordFact.Noted;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;

/** enforcement-service's words → ours. */
final class EnforcementWords {

    private EnforcementWords() {}

    /** A calendar is about no record. */
    static Optional<Heard> heard(EnforcementMessage message) {
        return switch (message) {
            case HolidayCalendarPublished _ -> Optional.empty();
            case CaseCorrected said -> undone(said.undoing());
            case CaseVoided said -> undone(said.undoing());
            case CaseOpened said -> told(new OfCase.Opened(said.track(), said.uscc(), said.township(), said.units()));
            case CaseMeasureOrdered said -> told(new OfCase.MeasureOrdered(said.ground()));
            case CaseMeasureServed said -> told(new OfCase.MeasureServed(said.ground()));
            case CaseReinspectedMet said -> told(new OfCase.Met(said.afterLapse(), said.ground()));
            case CaseReinspectedFailed said -> told(new OfCase.Failed(said.ground()));
            case CaseLimitLapsed said -> told(new OfCase.Lapsed(said.limit().lastDay(), said.ground()));
            case CaseLapseOvertaken said -> told(new OfCase.LapseOvertaken(said.ground()));
            case CaseReferred said -> told(new OfCase.Referred(said.ground()));
            case CaseDecided said -> told(new OfCase.Decided(said.outcome()));
            case CaseChanged said -> told(new OfCase.Changed(said.outcome()));
            case CaseClosingOrdered _ -> told(new OfCase.ClosingOrdered());
            case CaseCarriedOut _ -> told(new OfCase.CarriedOut());
            case CaseClosed _ -> told(new OfCase.Closed());
            case CaseAnnulled _ -> told(new OfCase.Annulled());
            case CaseFoundVoid _ -> told(new OfCase.FoundVoid());
            case CaseRedecisionOrdered _ -> told(new OfCase.RedecisionOrdered());
            case CaseGroundFound _,
                    CaseExtensionGranted _,
                    CaseExtensionRefused _,
                    CaseReviewFiled _,
                    CaseStayed _,
                    CaseStayEnded _,
                    CaseUpheld _,
                    CaseFoundUnlawful _ -> told(new Noted());
        };
    }

    private static Optional<Heard> told(RecordFact fact) {
        return Optional.of(Heard.of(CASE, fact));
    }

    private static Optional<Heard> undone(Undoing undoing) {
        return Optional.of(Heard.undone(CASE, undoing.version(), undoing.replacedBy()));
    }
}
