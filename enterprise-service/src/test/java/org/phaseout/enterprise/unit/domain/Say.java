package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.Report.CarryUnitOver;
import org.phaseout.enterprise.unit.domain.Report.DisposeOfMachine;
import org.phaseout.enterprise.unit.domain.Report.JudgeAcceptance;
import org.phaseout.enterprise.unit.domain.UnitCommand.CorrectFact;
import org.phaseout.enterprise.unit.domain.UnitCommand.CutGround;
import org.phaseout.enterprise.unit.domain.UnitCommand.Finding;
import org.phaseout.enterprise.unit.domain.UnitCommand.PlanOf;
import org.phaseout.enterprise.unit.domain.UnitCommand.Receiver;
import org.phaseout.enterprise.unit.domain.UnitCommand.Verdict;
import org.phaseout.enterprise.unit.domain.UnitCommand.VoidFact;
import org.phaseout.platform.domain.Undo;

/** What may be said of the unit in a test (示例); a test gives what it is about. */
final class Say {

    static final CutGround OWN_ACT = new CutGround("enterprise", null);
    static final Commitment COMMITMENT = new Commitment(LocalDate.of(2023, 3, 1), "示例公示栏", "a".repeat(64));
    static final SealingNotice NOTICE =
            new SealingNotice("示例发布机关", "示例〔2023〕9号", "https://example.invalid/9", LocalDate.of(2023, 3, 1));
    static final OfficialDocument CONSENT = new OfficialDocument("示例省级机关", "示例〔2023〕6号", LocalDate.of(2023, 5, 20));
    static final Finding FINDING = new Finding("示例工信局", "示例理由", "示例〔2023〕7号");

    static UnitCommand listing(int year, String way, String exitBy) {
        return new Report.ListUnit(TheUnit.ID, new PlanOf("350504100", year), way, LocalDate.parse(exitBy), plan(year));
    }

    static String plan(int year) {
        return "示例计划〔" + year + "〕1号";
    }

    static UnitCommand carryover(int from, int year, String exitBy) {
        return new CarryUnitOver(
                TheUnit.ID,
                new PlanOf("350504100", year),
                new CarryUnitOver.Cited(from, plan(from)),
                "seal",
                LocalDate.parse(exitBy),
                plan(year));
    }

    static UnitCommand determination(boolean conditionsExist) {
        return new Report.DetermineWay(TheUnit.ID, conditionsExist, "示例工信局", "示例理由", 90);
    }

    static UnitCommand waterCut() {
        return new Report.CutWater(TheUnit.ID, OWN_ACT, false);
    }

    static UnitCommand powerCut() {
        return new Report.CutPower(TheUnit.ID, new CutGround("order", "示例〔2023〕8号"), false);
    }

    static UnitCommand dismantleDate(String date) {
        return new Report.SetDismantleDate(TheUnit.ID, LocalDate.parse(date));
    }

    /** In the order of the plan. */
    static List<UnitCommand> sevenFacts() {
        return List.of(
                waterCut(),
                powerCut(),
                new Report.RemovePowerDevice(TheUnit.ID, "示例主电机"),
                new Report.SealEquipment(TheUnit.ID, List.of("示例封-1", "示例封-2")),
                new Report.MakeCommitmentPublic(TheUnit.ID, COMMITMENT),
                new Report.PublishSealingNotice(TheUnit.ID, NOTICE),
                dismantleDate("2023-12-31"));
    }

    static UnitCommand sealing() {
        return new Report.SealUnit(TheUnit.ID, "示例工信局");
    }

    static UnitCommand consentRequest() {
        return new Report.RequestConsent(TheUnit.ID, "heritage", "示例证明", CONSENT);
    }

    static UnitCommand consent() {
        return new Report.GiveConsent(TheUnit.ID, CONSENT);
    }

    static UnitCommand sealedExit() {
        return new Report.ExitSealed(TheUnit.ID, "示例工信局", "示例验收〔2023〕1号");
    }

    static UnitCommand start() {
        return new Report.StartDismantling(TheUnit.ID, null);
    }

    static UnitCommand disposal(String machine) {
        return disposal(machine, "cut", "scrap");
    }

    static UnitCommand disposal(String machine, String method, String receiver) {
        return new DisposeOfMachine(TheUnit.ID, machine, method, new Receiver("示例回收单位", receiver, "示例凭证-1"));
    }

    static UnitCommand inPlace() {
        return new Report.FinishDismantling(TheUnit.ID, "示例乡镇");
    }

    static UnitCommand check() {
        return new Report.CheckOnSite(TheUnit.ID, "in-order", null, List.of("person-2"));
    }

    static UnitCommand checkWithDefects() {
        return new Report.CheckOnSite(TheUnit.ID, "defects", "示例问题", List.of("person-2"));
    }

    static UnitCommand verdict(Verdict verdict) {
        return new JudgeAcceptance(
                TheUnit.ID, verdict, verdict == Verdict.PASSED ? List.of() : List.of("示例原因"), List.of("person-2"));
    }

    static UnitCommand dates() {
        return new UnitCommand.CheckDueDates(TheUnit.ID);
    }

    static UnitCommand voiding(long version, String fact) {
        return new VoidFact(TheUnit.ID, undo(version, fact));
    }

    static UnitCommand correction(long version, String fact, UnitCommand corrected, @Nullable String occurredOn) {
        return new CorrectFact(
                TheUnit.ID, undo(version, fact), corrected, occurredOn == null ? null : LocalDate.parse(occurredOn));
    }

    private static Undo undo(long version, String fact) {
        return new Undo(version, fact, "示例乡镇", "示例录入有误", "示例〔2023〕5号");
    }

    private Say() {}
}
