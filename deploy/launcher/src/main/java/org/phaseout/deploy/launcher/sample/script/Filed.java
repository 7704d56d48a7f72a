package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/** One case of the industry bureau, and what is reported of it. */
record Filed(int number, Enterprise enterprise) {

    private static final String OFFICE = "示例区工信局（虚构）";
    private static final String CLOSURE = "closure";
    private static final String GROUND = "E1/over-limit";

    String id() {
        return "LJ-C-%04d".formatted(number);
    }

    Step of(String action, LocalDate on, ObjectNode data) {
        return Desk.INDUSTRY.reports("report.case." + action, id(), on, data);
    }

    /** Opened on a measured value over the limit of the standard in force, ordered to rectify, and served. */
    List<Step> ordered(LocalDate first) {
        return List.of(
                of("opening", first, enterprise.opening("energy", OFFICE)),
                of("ground", first.plusDays(1), ground()),
                of("measure", first.plusDays(6), measure()),
                of(
                        "measure-service",
                        first.plusDays(8),
                        Data.of("manner", "in-person", "receivedBy", Data.of("name", "示例收件人"))));
    }

    private ObjectNode ground() {
        return Data.of(
                "ground",
                GROUND,
                "measurement",
                Data.of(
                        "standard", "GB 16780-2021",
                        "indicator", "熟料综合能耗",
                        "measured", "%d.5".formatted(120 + number),
                        "limit", "117",
                        "unit", "kgce/t"),
                "facts",
                "现场核算台账（示例）",
                "officers",
                Data.officers(OFFICE));
    }

    private ObjectNode measure() {
        return Data.of(
                "ground", GROUND,
                "measure", "rectify-within-limit",
                "documentNumber", Data.number("节监整改", number + 1),
                "limit", Data.of("months", 6),
                "officers", Data.officers(OFFICE));
    }

    Step reinspected(LocalDate on, String result) {
        return of("reinspection", on, Data.of("result", result, "officers", Data.officers(OFFICE)));
    }

    /** Re-inspected, met, and closed. */
    List<Step> met(LocalDate on) {
        return List.of(reinspected(on, "met"), of("closing", on.plusDays(5), Data.of("result", "met")));
    }

    /** 行政处罚法44, 57, 58, 63: told of the closure, which it answers with a waiver; reviewed and discussed. */
    List<Step> heardOnClosure() {
        var noticed = LocalDate.of(2023, 10, 17);
        return List.of(
                of("penalty-notice", noticed, closureNotice("2023-10-31")),
                of("notice-answer", noticed.plusDays(2), Data.of("about", CLOSURE, "answer", "waiver")),
                reviewed("legal-review", noticed.plusDays(6), "法审"),
                reviewed("collective-discussion", noticed.plusDays(7), "会纪"));
    }

    private ObjectNode closureNotice(String statementsBy) {
        return Data.of(
                "about",
                CLOSURE,
                "documentNumber",
                Data.number("关闭告", number),
                "statementsBy",
                statementsBy,
                "hearing",
                true);
    }

    private Step reviewed(String by, LocalDate on, String office) {
        return Desk.INDUSTRY.reportsAgain(
                by,
                "report.case.legal-review",
                id(),
                on,
                Data.of("about", CLOSURE, "by", by, "documentNumber", Data.number(office, number)));
    }

    /** Signed by two. */
    Step closingOrdered(LocalDate on) {
        return of(
                "closing-order",
                on,
                Data.of(
                        "documentNumber", Data.number("责令关闭", number),
                        "handledBy", "SL-1",
                        "approvedBy", "SL-9"));
    }

    /** By the district's government; the deciding body is a field. */
    Step decided(String outcome) {
        var on = LocalDate.of(2023, 11, 6);
        return Desk.GOVERNMENT.reports(
                "report.case.decision",
                id(),
                on,
                Data.of(
                        "outcome",
                        outcome,
                        "decision",
                        Data.of(
                                "body",
                                "示例区人民政府（虚构）",
                                "level",
                                "district",
                                "number",
                                Data.number("区政", 40 + number),
                                "on",
                                on.toString())));
    }
}
