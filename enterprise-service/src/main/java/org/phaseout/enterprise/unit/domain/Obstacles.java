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
            case UnitEvent.UnitListed fact -> Listings.obstacle(fact, unit);
            case UnitEvent.UnitCarriedOver fact -> Listings.obstacle(fact, unit);
            case UnitEvent.UnitSealed _ -> none(unit.sealing().missing());
            case UnitEvent.UnitConsentRequested fact -> SealedExit.obstacle(fact, unit);
            case UnitEvent.UnitConsentGiven fact -> SealedExit.obstacle(fact, unit);
            case UnitEvent.UnitExitedSealed fact -> SealedExit.obstacle(fact, unit);
            case UnitEvent.UnitDismantlingStarted fact -> Dismantling.obstacle(fact, unit);
            case UnitEvent.UnitMachineDisposed fact -> Dismantling.obstacle(fact, unit);
            case UnitEvent.UnitAuxiliaryReused _ -> Dismantling.whileRunning(unit);
            case UnitEvent.UnitDismantled fact -> Dismantling.obstacle(fact, unit);
            case UnitEvent.UnitCheckedOnSite _ -> Acceptance.toCheck(unit);
            case UnitEvent.UnitSentBackAtAcceptance _, UnitEvent.UnitFailedAcceptance _ -> Acceptance.toJudge(unit);
            case UnitEvent.UnitAccepted fact -> Acceptance.obstacle(fact, unit);
            case UnitEvent.UnitResurgenceConfirmed _, UnitEvent.UnitResurgenceCleared _ -> suspected(unit);
            case UnitEvent.UnitIdentified _,
                    UnitEvent.UnitWayDetermined _,
                    UnitEvent.UnitWaterCut _,
                    UnitEvent.UnitPowerCut _,
                    UnitEvent.UnitPowerDeviceRemoved _,
                    UnitEvent.UnitEquipmentSealed _,
                    UnitEvent.UnitCommitmentMadePublic _,
                    UnitEvent.UnitSealingNoticePublished _,
                    UnitEvent.UnitDismantleDateSet _,
                    UnitEvent.UnitReminded _ -> Optional.empty();
            case UnitEvent.UnitResurgenceSuspected _,
                    UnitEvent.UnitOverdue _,
                    UnitEvent.UnitOverdueOvertaken _,
                    UnitEvent.UnitClosureDecided _,
                    UnitEvent.UnitGroundAnnulled _,
                    UnitEvent.UnitVoided _,
                    UnitEvent.UnitCorrected _ -> Optional.empty();
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
