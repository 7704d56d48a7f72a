package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.Findings.Suspicion;
import org.phaseout.enterprise.unit.domain.UnitEvent.Equipment;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.domain.History.Entry;

/**
 * What stands of a unit: its facts without those that were undone, put together by theme.
 *
 * @param identified null before the unit is identified, and after its identification was voided
 */
record Standing(
        @Nullable UnitIdentified identified,
        Listings listings,
        Sealing sealing,
        SealedExit sealedExit,
        Dismantling dismantling,
        Acceptance acceptance,
        Findings findings) {

    static final Standing NOTHING = new Standing(
            null, Listings.NONE, Sealing.NONE, SealedExit.NONE, Dismantling.NONE, Acceptance.NONE, Findings.NONE);

    static Standing of(List<Entry<UnitEvent>> entries) {
        var standing = NOTHING;
        for (var entry : entries) {
            standing = standing.with(entry.fact(), entry.told().occurredOn());
        }
        return standing;
    }

    Standing with(UnitEvent event, LocalDate on) {
        return switch (event) {
            case UnitIdentified fact ->
                new Standing(fact, listings, sealing, sealedExit, dismantling, acceptance, findings);
            case ListingEvent.UnitListed fact -> with(listings.with(fact, on));
            case ListingEvent.UnitCarriedOver fact -> with(listings.with(fact, on));
            case SealingEvent.UnitWayDetermined fact -> with(sealing.with(fact, on));
            case SealingEvent.UnitWaterCut fact -> with(sealing.with(SealingFact.WATER_CUT, fact, on));
            case SealingEvent.UnitPowerCut fact -> with(sealing.with(SealingFact.POWER_CUT, fact, on));
            case SealingEvent.UnitPowerDeviceRemoved fact ->
                with(sealing.with(SealingFact.POWER_DEVICE_REMOVED, fact, on));
            case SealingEvent.UnitEquipmentSealed fact -> with(sealing.with(SealingFact.EQUIPMENT_SEALED, fact, on));
            case SealingEvent.UnitCommitmentMadePublic fact ->
                with(sealing.with(SealingFact.COMMITMENT_MADE_PUBLIC, fact, on));
            case SealingEvent.UnitSealingNoticePublished fact ->
                with(sealing.with(SealingFact.NOTICE_PUBLISHED, fact, on));
            case SealingEvent.UnitDismantleDateSet fact -> with(sealing.with(SealingFact.DISMANTLE_DATE_SET, fact, on));
            case SealingEvent.UnitSealed _ -> with(sealing.complete(on));
            case ExitEvent.UnitConsentRequested fact -> with(sealedExit.with(fact));
            case ExitEvent.UnitConsentGiven fact -> with(sealedExit.with(fact));
            case ExitEvent.UnitExitedSealed fact -> with(sealedExit.with(fact, on));
            case ExitEvent.UnitDismantlingStarted _ -> with(dismantling.started(on));
            case ExitEvent.UnitMachineDisposed fact -> with(dismantling.with(fact, on));
            case ExitEvent.UnitDismantled _ -> with(dismantling.finished(on));
            case ExitEvent.UnitCheckedOnSite fact -> with(acceptance.afterCheck(fact, on));
            case ExitEvent.UnitSentBackAtAcceptance _, ExitEvent.UnitFailedAcceptance _ ->
                with(acceptance.afterRejection());
            case ExitEvent.UnitAccepted fact -> with(acceptance.with(fact));
            case FindingEvent.UnitOverdue fact -> with(findings.overdue(new DueDate(fact.what(), fact.due())));
            case FindingEvent.UnitOverdueOvertaken fact ->
                with(findings.overtaken(new DueDate(fact.what(), fact.due())));
            case FindingEvent.UnitResurgenceSuspected fact -> with(findings.with(new Suspicion.Open(fact)));
            case FindingEvent.UnitResurgenceConfirmed _ ->
                with(findings.with(findings.suspicion().confirmed()));
            case FindingEvent.UnitResurgenceCleared _ ->
                with(findings.with(findings.suspicion().cleared()));
            case FindingEvent.UnitClosureDecided fact -> with(findings.with(fact));
            case FindingEvent.UnitGroundAnnulled fact -> with(findings.with(fact));
            case ExitEvent.UnitAuxiliaryReused _,
                    FindingEvent.UnitReminded _,
                    UndoingEvent.UnitVoided _,
                    UndoingEvent.UnitCorrected _ -> this;
        };
    }

    private Standing with(Listings other) {
        return new Standing(identified, other, sealing, sealedExit, dismantling, acceptance, findings);
    }

    private Standing with(Sealing other) {
        return new Standing(identified, listings, other, sealedExit, dismantling, acceptance, findings);
    }

    private Standing with(SealedExit other) {
        return new Standing(identified, listings, sealing, other, dismantling, acceptance, findings);
    }

    private Standing with(Dismantling other) {
        return new Standing(identified, listings, sealing, sealedExit, other, acceptance, findings);
    }

    private Standing with(Acceptance other) {
        return new Standing(identified, listings, sealing, sealedExit, dismantling, other, findings);
    }

    private Standing with(Findings other) {
        return new Standing(identified, listings, sealing, sealedExit, dismantling, acceptance, other);
    }

    /** Of a unit that is identified. */
    UnitIdentified asIdentified() {
        if (identified == null) {
            throw new IllegalStateException("the unit is not identified");
        }
        return identified;
    }

    Equipment equipment() {
        return asIdentified().equipment();
    }

    List<String> machines() {
        return asIdentified().machines();
    }

    Stage stage() {
        if (identified == null) {
            return Stage.VOIDED;
        } else if (acceptance.accepted() != null) {
            return Stage.ACCEPTED;
        } else if (sealedExit.exited() != null) {
            return Stage.EXITED_SEALED;
        } else if (dismantling.inPlaceOn() != null) {
            return Stage.DISMANTLED;
        } else if (dismantling.startedOn() != null) {
            return Stage.DISMANTLING;
        } else if (sealing.sealedOn() != null) {
            return Stage.SEALED;
        } else if (sealing.isDetermined()) {
            return sealing.mayBeDismantledAtOnce() ? Stage.TO_DISMANTLE : Stage.TO_SEAL;
        }
        return listings.all().isEmpty() ? Stage.IDENTIFIED : Stage.LISTED;
    }
}
