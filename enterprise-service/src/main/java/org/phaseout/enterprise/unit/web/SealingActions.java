package org.phaseout.enterprise.unit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.phaseout.enterprise.unit.domain.Commitment;
import org.phaseout.enterprise.unit.domain.Report;
import org.phaseout.enterprise.unit.domain.SealingNotice;
import org.phaseout.enterprise.unit.domain.UnitCommand.CutGround;
import org.phaseout.enterprise.unit.domain.UnitId;
import org.phaseout.platform.intake.Action;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way out of a unit, the seven facts of its sealing and its completion (U4). */
@Configuration(proxyBeanMethods = false)
class SealingActions {

    private static final Set<String> SENDERS = Set.of("industry", "development", "township:*");

    /** Bodies with a website of their own on which a sealing is announced. */
    private static final Set<String> PUBLISHING_BODIES = Set.of(
            "government", "industry", "development", "ecology", "human-resources", "market", "emergency", "safety:*");

    record Determination(boolean conditionsExist, String office, String reason) {}

    record Cut(CutGround ground, boolean residentsSupplied) {}

    record DeviceRemoval(String device) {}

    record EquipmentSealing(List<String> sealNumbers) {}

    record DismantleDate(LocalDate dismantleBy) {}

    record Completion(String office) {}

    @Bean
    Action<Determination> unitDetermination(@Value("${phaseout.unit.dismantle-within-days}") int days) {
        return new Action<>(
                "report.unit.determination",
                Determination.class,
                SENDERS,
                (subject, data, _) -> new Report.DetermineWay(
                        new UnitId(subject), data.conditionsExist(), data.office(), data.reason(), days));
    }

    @Bean
    Action<Cut> unitWaterCut() {
        return new Action<>(
                "report.unit.water-cut",
                Cut.class,
                SENDERS,
                (subject, data, _) ->
                        new Report.CutWater(new UnitId(subject), data.ground(), data.residentsSupplied()));
    }

    @Bean
    Action<Cut> unitPowerCut() {
        return new Action<>(
                "report.unit.power-cut",
                Cut.class,
                SENDERS,
                (subject, data, _) ->
                        new Report.CutPower(new UnitId(subject), data.ground(), data.residentsSupplied()));
    }

    @Bean
    Action<DeviceRemoval> unitPowerDeviceRemoval() {
        return new Action<>(
                "report.unit.power-device-removal",
                DeviceRemoval.class,
                SENDERS,
                (subject, data, _) -> new Report.RemovePowerDevice(new UnitId(subject), data.device()));
    }

    @Bean
    Action<EquipmentSealing> unitEquipmentSealing() {
        return new Action<>(
                "report.unit.equipment-sealing",
                EquipmentSealing.class,
                SENDERS,
                (subject, data, _) -> new Report.SealEquipment(new UnitId(subject), data.sealNumbers()));
    }

    @Bean
    Action<Commitment> unitCommitment() {
        return new Action<>(
                "report.unit.commitment",
                Commitment.class,
                SENDERS,
                (subject, data, _) -> new Report.MakeCommitmentPublic(new UnitId(subject), data));
    }

    @Bean
    Action<SealingNotice> unitSealingNotice() {
        return new Action<>(
                "report.unit.sealing-notice",
                SealingNotice.class,
                PUBLISHING_BODIES,
                (subject, data, _) -> new Report.PublishSealingNotice(new UnitId(subject), data));
    }

    @Bean
    Action<DismantleDate> unitDismantleDate() {
        return new Action<>(
                "report.unit.dismantle-date",
                DismantleDate.class,
                SENDERS,
                (subject, data, _) -> new Report.SetDismantleDate(new UnitId(subject), data.dismantleBy()));
    }

    @Bean
    Action<Completion> unitSealing() {
        return new Action<>(
                "report.unit.sealing",
                Completion.class,
                SENDERS,
                (subject, data, _) -> new Report.SealUnit(new UnitId(subject), data.office()));
    }
}
