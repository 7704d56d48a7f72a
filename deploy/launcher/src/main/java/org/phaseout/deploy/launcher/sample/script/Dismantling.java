package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Cast.Role.AT_ONCE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.FAILED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.OVERDUE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.OVERDUE_THEN_OUT;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.REPORTED_LATE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SEALED_AND_DISMANTLED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SENT_BACK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/** 拆除、验收: machine by machine, in place, checked on site, accepted; and those who were late (U6, U9, U10). */
record Dismantling(Cast cast) {

    private static final String OFFICE = "示例乡镇人民政府（虚构）";
    private static final List<String> METHODS = List.of("cut", "scrapped", "destroyed");

    void into(Year year) {
        year.on("2023-08-31", "dismantled at once", dismantled());
        year.on("2023-09-28", "checked on site and judged", judged());
        year.on("2023-10-31", "judged again", judgedAgain());
        year.on("2023-10-31", "reminders to those who are late", reminders());
        year.on("2023-11-30", "out in time, told late; and out too late", late());
        year.on("2023-12-15", "sealed lines dismantled and accepted", afterSealing());
    }

    private List<Step> dismantled() {
        var steps = new ArrayList<Step>();
        for (var unit : cast.of(AT_ONCE, SENT_BACK, FAILED)) {
            steps.addAll(dismantled(unit, LocalDate.of(2023, 8, 1).plusDays(unit.number() % 14)));
        }
        return steps;
    }

    private static List<Step> dismantled(Unit unit, LocalDate from) {
        var desk = unit.number() % 4 == 1 ? Desk.INDUSTRY : unit.home();
        var steps = new ArrayList<Step>();
        steps.add(desk.reports("report.unit.dismantling-start", unit.id(), from, Data.of("site", "示例厂区（虚构）")));
        for (int i = 0; i < unit.serials().size(); i++) {
            steps.add(desk.reportsAgain(
                    "machine-" + i,
                    "report.unit.disposal",
                    unit.id(),
                    from.plusDays(5),
                    disposal(unit, unit.serials().get(i))));
        }
        if (unit.number() % 8 == 2) {
            steps.add(desk.reports(
                    "report.unit.auxiliary-reuse",
                    unit.id(),
                    from.plusDays(6),
                    Data.of("equipment", "示例风机一台", "report", Data.document("示例鉴定机构（虚构）", Data.number("鉴定", 6), from))));
        }
        steps.add(desk.reports("report.unit.dismantling", unit.id(), from.plusDays(9), Data.of("office", OFFICE)));
        return steps;
    }

    static ObjectNode disposal(Unit unit, String machine) {
        return Data.of(
                "machine", machine,
                "method", METHODS.get(unit.number() % METHODS.size()),
                "receiver",
                        Data.of(
                                "name", "示例废旧物资回收公司（虚构）",
                                "kind", "scrap",
                                "receipt", "示例回收-" + unit.number()));
    }

    private List<Step> judged() {
        var steps = new ArrayList<Step>();
        var on = LocalDate.of(2023, 9, 11);
        cast.of(AT_ONCE).forEach(unit -> steps.addAll(judged("first", unit, on, "passed")));
        cast.of(SENT_BACK).forEach(unit -> steps.addAll(judged("first", unit, on, "rectify")));
        cast.of(FAILED).forEach(unit -> steps.addAll(judged("first", unit, on, "failed")));
        return steps;
    }

    private List<Step> judgedAgain() {
        return cast.of(SENT_BACK).stream()
                .flatMap(unit -> judged("second", unit, LocalDate.of(2023, 10, 9), "passed").stream())
                .toList();
    }

    private static List<Step> judged(String which, Unit unit, LocalDate on, String result) {
        var members = Data.officers(OFFICE);
        var verdict = Data.of("result", result, "members", members);
        if (!result.equals("passed")) {
            verdict.putArray("reasons").add("基础未清除到位（示例）");
        }
        var checked = Data.of("result", result.equals("passed") ? "in-order" : "defects", "members", members);
        return List.of(
                unit.home().reportsAgain(which, "report.unit.site-check", unit.id(), on, checked),
                unit.home().reportsAgain(which, "report.unit.acceptance", unit.id(), on.plusDays(8), verdict));
    }

    private List<Step> reminders() {
        return cast.of(OVERDUE, OVERDUE_THEN_OUT).stream()
                .map(unit -> Desk.INDUSTRY.reports(
                        "report.unit.reminder",
                        unit.id(),
                        LocalDate.of(2023, 10, 16),
                        Data.of("office", "示例区工信局（虚构）", "content", "请按期拆除（示例）", "document", Data.number("督办", 3))))
                .toList();
    }

    /** What was done in September is told in November; what was done in November is late. */
    private List<Step> late() {
        var steps = new ArrayList<Step>();
        cast.of(REPORTED_LATE).forEach(unit -> steps.addAll(lateOne(unit, LocalDate.of(2023, 9, 12))));
        cast.of(OVERDUE_THEN_OUT).forEach(unit -> steps.addAll(lateOne(unit, LocalDate.of(2023, 11, 6))));
        return steps;
    }

    private static List<Step> lateOne(Unit unit, LocalDate from) {
        var steps = new ArrayList<Step>();
        steps.add(Desk.INDUSTRY.reports(
                "report.unit.determination",
                unit.id(),
                from,
                Data.of("conditionsExist", true, "office", "示例区工信局（虚构）", "reason", "现场具备拆除条件（示例）")));
        steps.addAll(dismantled(unit, from));
        return steps;
    }

    private List<Step> afterSealing() {
        var steps = new ArrayList<Step>();
        for (var unit : cast.of(SEALED_AND_DISMANTLED)) {
            steps.addAll(dismantled(unit, LocalDate.of(2023, 11, 13)));
            steps.addAll(judged("first", unit, LocalDate.of(2023, 12, 4), "passed"));
        }
        return steps;
    }
}
