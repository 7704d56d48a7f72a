package org.phaseout.enterprise.unit.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.ExitEvent;
import org.phaseout.enterprise.unit.domain.FindingEvent;
import org.phaseout.enterprise.unit.domain.ListingEvent;
import org.phaseout.enterprise.unit.domain.SealingEvent;
import org.phaseout.enterprise.unit.domain.UndoingEvent;
import org.phaseout.enterprise.unit.domain.UnitCommand.CheckDueDates;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.enterprise.unit.domain.UnitId;
import org.phaseout.platform.alarm.Alarm;
import org.phaseout.platform.alarm.DueDates;
import org.phaseout.platform.domain.Command;
import org.springframework.stereotype.Component;

/** U10: the dates of a plan and of a dismantling. Whether anything is late, the unit says when the alarm rings. */
@Component
class UnitDueDates implements DueDates<UnitEvent> {

    private static final String EXIT = "exit";
    private static final String DISMANTLING = "dismantling";

    @Override
    public Class<UnitEvent> facts() {
        return UnitEvent.class;
    }

    @Override
    public List<Alarm> setBy(UnitEvent fact) {
        return switch (fact) {
            case ListingEvent.UnitListed listed -> alarm(listed, EXIT, listed.exitBy());
            case ListingEvent.UnitCarriedOver carried -> alarm(carried, EXIT, carried.exitBy());
            case SealingEvent.UnitWayDetermined determined -> alarm(determined, DISMANTLING, determined.dismantleBy());
            case SealingEvent.UnitDismantleDateSet set -> alarm(set, DISMANTLING, set.dismantleBy());
            case UnitEvent.UnitIdentified _,
                    FindingEvent.UnitResurgenceSuspected _,
                    FindingEvent.UnitResurgenceConfirmed _,
                    FindingEvent.UnitResurgenceCleared _,
                    SealingEvent.UnitWaterCut _,
                    SealingEvent.UnitPowerCut _,
                    SealingEvent.UnitPowerDeviceRemoved _,
                    SealingEvent.UnitEquipmentSealed _,
                    SealingEvent.UnitCommitmentMadePublic _,
                    SealingEvent.UnitSealingNoticePublished _,
                    SealingEvent.UnitSealed _,
                    ExitEvent.UnitConsentRequested _,
                    ExitEvent.UnitConsentGiven _,
                    ExitEvent.UnitExitedSealed _,
                    ExitEvent.UnitDismantlingStarted _,
                    ExitEvent.UnitMachineDisposed _,
                    ExitEvent.UnitAuxiliaryReused _,
                    ExitEvent.UnitDismantled _,
                    ExitEvent.UnitCheckedOnSite _,
                    ExitEvent.UnitAccepted _,
                    ExitEvent.UnitSentBackAtAcceptance _,
                    ExitEvent.UnitFailedAcceptance _,
                    FindingEvent.UnitOverdue _,
                    FindingEvent.UnitOverdueOvertaken _,
                    FindingEvent.UnitReminded _,
                    FindingEvent.UnitClosureDecided _,
                    FindingEvent.UnitGroundAnnulled _,
                    UndoingEvent.UnitVoided _,
                    UndoingEvent.UnitCorrected _ -> List.of();
        };
    }

    private static List<Alarm> alarm(UnitEvent fact, String deadline, @Nullable LocalDate lastDay) {
        return lastDay == null ? List.of() : List.of(new Alarm(fact.unitId(), deadline, lastDay));
    }

    @Override
    public Command ring(Alarm alarm) {
        return new CheckDueDates(new UnitId(alarm.aggregateId()));
    }
}
