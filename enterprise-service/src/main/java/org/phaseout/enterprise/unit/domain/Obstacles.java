package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NoSuspicion;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.SealingIncomplete;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.UnitIsVoided;

/**
 * What stands in the way of a fact. Asked before a fact is told, and asked again of every later fact when an earlier one
 * is undone (U12): what was told stands on the same ground in both.
 */
final class Obstacles {

    /** @param on the day on which it is said to have happened */
    static Optional<Reason> to(UnitEvent event, LocalDate on, Standing unit) {
        return missing(event, unit).or(() -> Chronology.obstacle(event, on, unit));
    }

    private static Optional<Reason> missing(UnitEvent event, Standing unit) {
        if (unit.identified() == null && !(event instanceof UnitEvent.UnitIdentified)) {
            return Optional.of(new UnitIsVoided(event.unitId()));
        }
        return switch (event) {
            case ListingEvent.UnitListed fact -> Listings.obstacle(fact, unit);
            case ListingEvent.UnitCarriedOver fact -> Listings.obstacle(fact, unit);
            case SealingEvent.UnitSealed _ -> none(unit.sealing().missing());
            case ExitEvent.UnitConsentRequested fact -> SealedExit.obstacle(fact, unit);
            case ExitEvent.UnitConsentGiven fact -> SealedExit.obstacle(fact, unit);
            case ExitEvent.UnitExitedSealed fact -> SealedExit.obstacle(fact, unit);
            case ExitEvent.UnitDismantlingStarted fact -> Dismantling.obstacle(fact, unit);
            case ExitEvent.UnitMachineDisposed fact -> Dismantling.obstacle(fact, unit);
            case ExitEvent.UnitAuxiliaryReused _ -> Dismantling.whileRunning(unit);
            case ExitEvent.UnitDismantled fact -> Dismantling.obstacle(fact, unit);
            case ExitEvent.UnitCheckedOnSite _ -> Acceptance.toCheck(unit);
            case ExitEvent.UnitSentBackAtAcceptance _, ExitEvent.UnitFailedAcceptance _ -> Acceptance.toJudge(unit);
            case ExitEvent.UnitAccepted fact -> Acceptance.obstacle(fact, unit);
            case FindingEvent.UnitResurgenceConfirmed _, FindingEvent.UnitResurgenceCleared _ -> suspected(unit);
            case UnitEvent.UnitIdentified _,
                    SealingEvent.UnitWayDetermined _,
                    SealingEvent.UnitWaterCut _,
                    SealingEvent.UnitPowerCut _,
                    SealingEvent.UnitPowerDeviceRemoved _,
                    SealingEvent.UnitEquipmentSealed _,
                    SealingEvent.UnitCommitmentMadePublic _,
                    SealingEvent.UnitSealingNoticePublished _,
                    SealingEvent.UnitDismantleDateSet _,
                    FindingEvent.UnitReminded _ -> Optional.empty();
            case FindingEvent.UnitResurgenceSuspected _,
                    FindingEvent.UnitOverdue _,
                    FindingEvent.UnitOverdueOvertaken _,
                    FindingEvent.UnitClosureDecided _,
                    FindingEvent.UnitGroundAnnulled _,
                    UndoingEvent.UnitVoided _,
                    UndoingEvent.UnitCorrected _ -> Optional.empty();
        };
    }

    private static Optional<Reason> none(List<String> missing) {
        return missing.isEmpty() ? Optional.empty() : Optional.of(new SealingIncomplete(missing));
    }

    private static Optional<Reason> suspected(Standing unit) {
        return unit.findings().suspicion().isOpen() ? Optional.empty() : Optional.of(new NoSuspicion());
    }

    private Obstacles() {}
}
