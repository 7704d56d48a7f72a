package org.phaseout.enterprise.unit.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.phaseout.enterprise.unit.domain.UnitEvent.ExitedMachines;
import org.phaseout.enterprise.unit.domain.UnitEvent.RegainedMachines;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.MachineHeldByLiveUnit;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Holders;

/**
 * U8: whose a machine is. A live unit holds each of its machines; a unit that exited is the one its machines are
 * recognised by, for ever, unless the exit itself is undone.
 */
final class Machines {

    static Claim held(String fingerprint) {
        return new Claim("machine", fingerprint);
    }

    static Claim exited(String fingerprint) {
        return new Claim("exited-machine", fingerprint);
    }

    /** Throws when another live unit holds one of the machines. */
    static void requireFree(Collection<String> fingerprints, String unitId, Holders holders) {
        for (var fingerprint : fingerprints) {
            anothers(held(fingerprint), unitId, holders).ifPresent(holder -> {
                throw new UnitRefused(new MachineHeldByLiveUnit(fingerprint, holder));
            });
        }
    }

    /** The machines another unit exited with. */
    static List<String> seenBefore(Collection<String> fingerprints, String unitId, Holders holders) {
        return fingerprints.stream()
                .filter(each -> anothers(exited(each), unitId, holders).isPresent())
                .sorted()
                .toList();
    }

    /** What an exit makes of a unit's machines; the first unit that exits with a machine keeps it. */
    static ExitedMachines exit(Standing unit) {
        var keptByAnother = unit.findings().suspicion().machines();
        return new ExitedMachines(
                unit.machines(),
                unit.machines().stream()
                        .filter(each -> !keptByAnother.contains(each))
                        .toList());
    }

    private static Optional<String> anothers(Claim claim, String unitId, Holders holders) {
        return holders.of(claim).filter(holder -> !holder.equals(unitId));
    }

    static List<ClaimChange> changedBy(UnitEvent event) {
        return switch (event) {
            case UnitEvent.UnitIdentified identified -> changes(identified.machines(), each -> new Taken(held(each)));
            case ExitEvent.UnitAccepted accepted -> changes(accepted.machines());
            case ExitEvent.UnitExitedSealed exit -> changes(exit.machines());
            case UndoingEvent.UnitVoided voided -> changes(voided.machines());
            case UndoingEvent.UnitCorrected corrected -> changes(corrected.machines());
            case FindingEvent.UnitResurgenceSuspected _,
                    FindingEvent.UnitResurgenceConfirmed _,
                    FindingEvent.UnitResurgenceCleared _,
                    ListingEvent.UnitListed _,
                    ListingEvent.UnitCarriedOver _,
                    SealingEvent.UnitWayDetermined _,
                    SealingEvent.UnitWaterCut _,
                    SealingEvent.UnitPowerCut _,
                    SealingEvent.UnitPowerDeviceRemoved _,
                    SealingEvent.UnitEquipmentSealed _,
                    SealingEvent.UnitCommitmentMadePublic _,
                    SealingEvent.UnitSealingNoticePublished _,
                    SealingEvent.UnitDismantleDateSet _,
                    SealingEvent.UnitSealed _,
                    ExitEvent.UnitConsentRequested _,
                    ExitEvent.UnitConsentGiven _,
                    ExitEvent.UnitDismantlingStarted _,
                    ExitEvent.UnitMachineDisposed _,
                    ExitEvent.UnitAuxiliaryReused _,
                    ExitEvent.UnitDismantled _,
                    ExitEvent.UnitCheckedOnSite _,
                    ExitEvent.UnitSentBackAtAcceptance _,
                    ExitEvent.UnitFailedAcceptance _,
                    FindingEvent.UnitOverdue _,
                    FindingEvent.UnitOverdueOvertaken _,
                    FindingEvent.UnitReminded _,
                    FindingEvent.UnitClosureDecided _,
                    FindingEvent.UnitGroundAnnulled _ -> List.of();
        };
    }

    private static List<ClaimChange> changes(ExitedMachines machines) {
        var changes = new ArrayList<>(changes(machines.released(), each -> new Released(held(each))));
        changes.addAll(changes(machines.recognised(), each -> new Taken(exited(each))));
        return changes;
    }

    private static List<ClaimChange> changes(RegainedMachines machines) {
        var changes = new ArrayList<>(changes(machines.released(), each -> new Released(held(each))));
        changes.addAll(changes(machines.forgotten(), each -> new Released(exited(each))));
        changes.addAll(changes(machines.held(), each -> new Taken(held(each))));
        return changes;
    }

    private static List<ClaimChange> changes(List<String> fingerprints, Function<String, ClaimChange> change) {
        return fingerprints.stream().map(change).toList();
    }

    private Machines() {}
}
