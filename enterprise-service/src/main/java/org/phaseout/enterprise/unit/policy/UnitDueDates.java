package org.phaseout.enterprise.unit.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            case UnitEvent.UnitListed listed -> alarm(listed, EXIT, listed.exitBy());
            case UnitEvent.UnitCarriedOver carried -> alarm(carried, EXIT, carried.exitBy());
            case UnitEvent.UnitWayDetermined determined -> alarm(determined, DISMANTLING, determined.dismantleBy());
            case UnitEvent.UnitDismantleDateSet set -> alarm(set, DISMANTLING, set.dismantleBy());
            case UnitEvent.UnitIdentified _,
                    UnitEvent.UnitResurgenceSuspected _,
                    UnitEvent.UnitResurgenceConfirmed _,
                    UnitEvent.UnitResurgenceCleared _,
                    UnitEvent.UnitWaterCut _,
                    UnitEvent.UnitPowerCut _,
                    UnitEvent.UnitPowerDeviceRemoved _,
                    UnitEvent.UnitEquipmentSealed _,
                    UnitEvent.UnitCommitmentMadePublic _,
                    UnitEvent.UnitSealingNoticePublished _,
                    UnitEvent.UnitSealed _,
                    UnitEvent.UnitConsentRequested _,
                    UnitEvent.UnitConsentGiven _,
                    UnitEvent.UnitExitedSealed _,
                    UnitEvent.UnitDismantlingStarted _,
                    UnitEvent.UnitMachineDisposed _,
                    UnitEvent.UnitAuxiliaryReused _,
                    UnitEvent.UnitDismantled _,
                    UnitEvent.UnitCheckedOnSite _,
                    UnitEvent.UnitAccepted _,
                    UnitEvent.UnitSentBackAtAcceptance _,
                    UnitEvent.UnitFailedAcceptance _,
                    UnitEvent.UnitOverdue _,
                    UnitEvent.UnitOverdueOvertaken _,
                    UnitEvent.UnitReminded _,
                    UnitEvent.UnitClosureDecided _,
                    UnitEvent.UnitGroundAnnulled _,
                    UnitEvent.UnitVoided _,
                    UnitEvent.UnitCorrected _ -> List.of();
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
