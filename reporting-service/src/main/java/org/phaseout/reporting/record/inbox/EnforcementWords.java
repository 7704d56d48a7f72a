package org.phaseout.reporting.record.inbox;

import static org.phaseout.reporting.record.domain.RecordKind.CASE;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enforcement.EnforcementMessage.*;
import org.phaseout.contract.enforcement.EnforcementMessage.InPart;
import org.phaseout.reporting.record.domain.CaseRecord;
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
            case CaseAnnulled said -> told(fell(said.part(), new OfCase.Annulled()));
            case CaseFoundVoid said -> told(fell(said.part(), new OfCase.FoundVoid()));
            case CaseRedecisionOrdered said -> told(fell(said.part(), new OfCase.RedecisionOrdered()));
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

    /** E6a: without a part the whole case is undone. */
    private static OfCase fell(@Nullable InPart part, OfCase whole) {
        if (part == null) {
            return whole;
        }
        var lapses = part.undone().stream().filter("lapse"::equals).count();
        return new OfCase.FellInPart(
                part.undone().contains("closure"),
                part.undone().contains("referral"),
                Math.toIntExact(lapses),
                CaseRecord.State.of(part.state()),
                part.grounds() == null ? List.of() : part.grounds());
    }

    private static Optional<Heard> told(RecordFact fact) {
        return Optional.of(Heard.of(CASE, fact));
    }

    private static Optional<Heard> undone(Undoing undoing) {
        return Optional.of(Heard.undone(CASE, undoing.version(), undoing.replacedBy()));
    }
}
