package org.phaseout.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.phaseout.enterprise.unit.domain.Commitment;
import org.phaseout.enterprise.unit.domain.ExitEvent;
import org.phaseout.enterprise.unit.domain.FindingEvent;
import org.phaseout.enterprise.unit.domain.ListingEvent;
import org.phaseout.enterprise.unit.domain.OfficialDocument;
import org.phaseout.enterprise.unit.domain.SealingEvent;
import org.phaseout.enterprise.unit.domain.SealingNotice;
import org.phaseout.enterprise.unit.domain.UndoingEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent.ExitedMachines;
import org.phaseout.enterprise.unit.domain.UnitEvent.RegainedMachines;
import org.phaseout.platform.domain.Fact;

/** One fact of a unit of every kind, as {@code approved/} has it. */
final class StoredUnitFacts {

    private static final String UNIT = "U-1";
    private static final String OFFICE = "洛江区工业和信息化局";
    private static final String MACHINE = "示例机械厂|Φ3.0X11|示例1";
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
    private static final OfficialDocument DOCUMENT = new OfficialDocument("示例省级机关", "示例〔2023〕6号", DAY);
    private static final Commitment COMMITMENT = new Commitment(DAY, "示例公示栏", "a".repeat(64));
    private static final SealingNotice NOTICE =
            new SealingNotice("示例发布机关", "示例〔2023〕9号", "https://example.invalid/9", DAY);
    private static final List<String> PERSONS = List.of("9d1f5c2e-0000-4000-8000-000000000001");
    private static final ExitedMachines EXITED = new ExitedMachines(List.of(MACHINE), List.of(MACHINE));
    private static final String REASON = "录入有误（示例）";

    static List<Fact> all() {
        return List.of(
                identified(),
                new FindingEvent.UnitResurgenceSuspected(UNIT, "U-0", List.of(MACHINE)),
                new FindingEvent.UnitResurgenceConfirmed(UNIT, "U-0", OFFICE, "示例理由", "示例7号"),
                new FindingEvent.UnitResurgenceCleared(UNIT, "U-0", OFFICE, "示例理由", "示例7号"),
                new ListingEvent.UnitListed(UNIT, "P-1", "350504100", 2023, "seal", LocalDate.of(2023, 9, 30), "示例1号"),
                new ListingEvent.UnitCarriedOver(
                        UNIT, "P-2", "350504100", 2024, 2023, "示例1号", "seal", LocalDate.of(2024, 6, 30), "示例2号"),
                new SealingEvent.UnitWayDetermined(UNIT, true, OFFICE, "示例理由", LocalDate.of(2023, 7, 30)),
                new SealingEvent.UnitWaterCut(UNIT, "order", "示例8号"),
                new SealingEvent.UnitPowerCut(UNIT, "order", "示例8号"),
                new SealingEvent.UnitPowerDeviceRemoved(UNIT, "示例主电机"),
                new SealingEvent.UnitEquipmentSealed(UNIT, List.of("示例封-1", "示例封-2")),
                new SealingEvent.UnitCommitmentMadePublic(UNIT, COMMITMENT),
                new SealingEvent.UnitSealingNoticePublished(UNIT, NOTICE),
                new SealingEvent.UnitDismantleDateSet(UNIT, LocalDate.of(2023, 12, 31)),
                new SealingEvent.UnitSealed(UNIT, OFFICE, COMMITMENT, NOTICE, LocalDate.of(2023, 12, 31)),
                new ExitEvent.UnitConsentRequested(UNIT, "heritage", "示例证明", DOCUMENT),
                new ExitEvent.UnitConsentGiven(UNIT, "heritage", DOCUMENT),
                new ExitEvent.UnitExitedSealed(UNIT, "heritage", DOCUMENT, OFFICE, "示例验收1号", EXITED),
                new ExitEvent.UnitDismantlingStarted(UNIT, "示例窑尾"),
                new ExitEvent.UnitMachineDisposed(UNIT, "示例-1", "cut", "示例回收单位", "示例凭证-1"),
                new ExitEvent.UnitAuxiliaryReused(UNIT, "示例风机", DOCUMENT),
                new ExitEvent.UnitDismantled(UNIT, 1, OFFICE),
                new ExitEvent.UnitCheckedOnSite(UNIT, "in-order", "示例情况", PERSONS),
                new ExitEvent.UnitAccepted(UNIT, 2023, PERSONS, EXITED),
                new ExitEvent.UnitSentBackAtAcceptance(UNIT, List.of("示例原因"), PERSONS),
                new ExitEvent.UnitFailedAcceptance(UNIT, List.of("示例原因"), PERSONS),
                new FindingEvent.UnitOverdue(UNIT, "sealing", LocalDate.of(2023, 9, 30)),
                new FindingEvent.UnitOverdueOvertaken(UNIT, "sealing", LocalDate.of(2023, 9, 30)),
                new FindingEvent.UnitReminded(UNIT, OFFICE, "示例督促", "示例4号"),
                new FindingEvent.UnitClosureDecided(UNIT, "C-1", DOCUMENT),
                new FindingEvent.UnitGroundAnnulled(UNIT, "C-1", "annulled"),
                new UndoingEvent.UnitVoided(
                        UNIT,
                        8,
                        "unit-accepted",
                        OFFICE,
                        REASON,
                        "示例5号",
                        new RegainedMachines(List.of(), List.of(MACHINE), List.of(MACHINE))),
                new UndoingEvent.UnitCorrected(
                        UNIT,
                        1,
                        "unit-identified",
                        OFFICE,
                        REASON,
                        "示例5号",
                        3,
                        DAY,
                        new RegainedMachines(List.of(MACHINE), List.of(), List.of())));
    }

    private static Fact identified() {
        return new UnitEvent.UnitIdentified(
                UNIT,
                "E-1",
                "91350504000000019W",
                "示例水泥厂",
                "350504100",
                "3011",
                "2017",
                new UnitEvent.Equipment(
                        "cement-shaft-kiln",
                        "示例机械厂",
                        "Φ3.0×11",
                        List.of("示例-1"),
                        1,
                        Map.of("diameter-m", new BigDecimal("3.2"))),
                List.of(MACHINE),
                new BigDecimal("8.8"),
                "10kt/a",
                List.of("elimination-class", "energy"),
                List.of(new UnitEvent.CatalogueItem("2019", "elimination/1/cement/1", LocalDate.of(2023, 12, 31))),
                List.of("9d1f5c2e-0000-4000-8000-000000000001"));
    }

    private StoredUnitFacts() {}
}
