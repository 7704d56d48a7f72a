package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Cast.Role.AT_ONCE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.EXITED_SEALED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.FAILED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.HALF_SEALED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SEALED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SEALED_AND_DISMANTLED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SENT_BACK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/** 封存: the way out is determined; where the conditions for dismantling do not exist, seven facts (U4, U5). */
record Sealing(Cast cast) {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 5);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 4);
    private static final String INDUSTRY = "示例区工信局（虚构）";
    private static final String SCAN = "5e".repeat(32);

    void into(Year year) {
        year.on("2023-06-30", "ways out determined", determined());
        year.on("2023-09-28", "seven facts, in any order", facts());
        year.on("2023-10-31", "sealings completed", completed());
        year.on("2023-11-30", "sealed with provincial consent", exits());
    }

    private List<Step> determined() {
        var steps = new ArrayList<Step>();
        cast.of(AT_ONCE, SENT_BACK, FAILED).forEach(unit -> steps.add(determined(unit, true)));
        cast.of(SEALED_AND_DISMANTLED, SEALED, EXITED_SEALED, HALF_SEALED)
                .forEach(unit -> steps.add(determined(unit, false)));
        return steps;
    }

    static Step determined(Unit unit, boolean conditionsExist) {
        var desk = unit.number() % 3 == 0 ? unit.home() : Desk.INDUSTRY;
        return desk.reports(
                "report.unit.determination",
                unit.id(),
                JUNE.plusDays(unit.number() % 21),
                Data.of(
                        "conditionsExist",
                        conditionsExist,
                        "office",
                        INDUSTRY,
                        "reason",
                        conditionsExist ? "产权清晰、现场具备拆除条件（示例）" : "资产抵押未解除，暂不具备拆除条件（示例）"));
    }

    private List<Step> facts() {
        var steps = new ArrayList<Step>();
        cast.of(SEALED_AND_DISMANTLED, SEALED, EXITED_SEALED).forEach(unit -> steps.addAll(shuffled(unit)));
        for (var unit : cast.of(HALF_SEALED)) {
            steps.addAll(shuffled(unit).subList(0, 4));
            steps.add(Step.refused(
                    "U4-sealing-incomplete",
                    unit.home().authority(),
                    unit.home().event("report.unit.sealing", unit.id(), SEPTEMBER.plusDays(20), completion())));
        }
        return steps;
    }

    /** All orders end alike, so each unit has one of its own. */
    static List<Step> shuffled(Unit unit) {
        var facts = new ArrayList<>(List.of(
                waterCut(unit),
                fact(unit, "power-cut", waterCutByOrder()),
                fact(unit, "power-device-removal", Data.of("device", "示例主电机及变压器")),
                fact(unit, "equipment-sealing", Data.of("sealNumbers", List.of("示例封-" + unit.number()))),
                fact(unit, "commitment", Data.of("on", SEPTEMBER.toString(), "place", "示例厂区大门（虚构）", "scan", SCAN)),
                notice(unit),
                fact(unit, "dismantle-date", Data.of("dismantleBy", dismantleBy(unit)))));
        Collections.shuffle(facts, new Random(unit.number()));
        return facts;
    }

    static Step waterCut(Unit unit) {
        return fact(unit, "water-cut", Data.of("ground", Data.of("kind", "enterprise"), "residentsSupplied", false));
    }

    static ObjectNode waterCutByOrder() {
        return Data.of("ground", order(), "residentsSupplied", false);
    }

    private static ObjectNode order() {
        return Data.of("kind", "order", "document", Data.number("停供电", 5));
    }

    private static String dismantleBy(Unit unit) {
        return unit.number() % 2 == 0 ? "2024-06-30" : "2024-09-30";
    }

    private static Step fact(Unit unit, String fact, ObjectNode data) {
        var desk = unit.number() % 2 == 0 ? unit.home() : Desk.INDUSTRY;
        return desk.reports("report.unit." + fact, unit.id(), SEPTEMBER.plusDays(unit.number() % 20), data);
    }

    /** Reported by the body on whose website it stands, never by a township. */
    private static Step notice(Unit unit) {
        return switch (unit.number() % 8) {
            case 0, 4 -> notice(unit, Desk.GOVERNMENT, "示例区人民政府（虚构）");
            case 2 -> notice(unit, Desk.HUMAN_RESOURCES, "示例区人力资源和社会保障局（虚构）");
            default -> notice(unit, Desk.INDUSTRY, INDUSTRY);
        };
    }

    private static Step notice(Unit unit, Desk desk, String body) {
        return desk.reports(
                "report.unit.sealing-notice",
                unit.id(),
                SEPTEMBER.plusDays(unit.number() % 20),
                Data.of(
                        "body",
                        body,
                        "documentNumber",
                        Data.number("封存公告", 4),
                        "address",
                        "https://www.example.cn/notices/" + unit.number(),
                        "on",
                        SEPTEMBER.toString()));
    }

    private List<Step> completed() {
        return cast.of(SEALED_AND_DISMANTLED, SEALED, EXITED_SEALED).stream()
                .map(Sealing::completed)
                .toList();
    }

    static Step completed(Unit unit) {
        return unit.home().reports("report.unit.sealing", unit.id(), LocalDate.of(2023, 10, 12), completion());
    }

    static ObjectNode completion() {
        return Data.of("office", "示例乡镇人民政府（虚构）");
    }

    /** U5: asked on one of the four reasons, consented by the province, accepted as exit. */
    private List<Step> exits() {
        var reasons = List.of("debt", "state-assets", "heritage", "conversion");
        var steps = new ArrayList<Step>();
        for (var unit : cast.of(EXITED_SEALED)) {
            var consented = LocalDate.of(2023, 11, 20);
            var byProvince = unit.number() % 2 == 0 ? Desk.PROVINCE : Desk.INDUSTRY;
            steps.add(Desk.INDUSTRY.reports(
                    "report.unit.consent-request",
                    unit.id(),
                    LocalDate.of(2023, 11, 6),
                    Data.of(
                            "reason", reasons.get(unit.number() % 4),
                            "proof", Data.number("法院查封", 8),
                            "request", Data.document(INDUSTRY, Data.number("请示", 11), "2023-11-06"))));
            steps.add(byProvince.reports(
                    "report.unit.consent",
                    unit.id(),
                    consented,
                    Data.of("consent", Data.document("示例省人民政府（虚构）", Data.number("省政", 30), consented))));
            steps.add(Desk.INDUSTRY.reports(
                    "report.unit.sealed-exit",
                    unit.id(),
                    LocalDate.of(2023, 11, 28),
                    Data.of("office", INDUSTRY, "document", Data.number("退出认定", 2))));
        }
        return steps;
    }
}
