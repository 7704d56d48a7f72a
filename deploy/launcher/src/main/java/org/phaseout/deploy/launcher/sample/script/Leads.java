package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Cast.Role.OVERDUE;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/** 逾期未退出: the passing of a date puts leads down by itself; an officer turns two of them into cases (U10, E5). */
record Leads(Cast cast) {

    private static final String OFFICE = Bureau.INDUSTRY.office();
    private static final String GROUND = "E5/not-out-by-date";
    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 8);

    void into(Year year) {
        year.on(
                "2023-11-30",
                "cases opened on leads",
                cast.of(OVERDUE).subList(0, 2).stream()
                        .flatMap(unit -> opened(unit).stream())
                        .toList());
    }

    private static List<Step> opened(Unit unit) {
        return List.of(
                step(unit, "opening", NOVEMBER, opening(unit)),
                step(
                        unit,
                        "ground",
                        NOVEMBER.plusDays(1),
                        Data.of("ground", GROUND, "facts", "到期未拆除（示例）", "officers", Data.officers(OFFICE))),
                step(
                        unit,
                        "measure",
                        NOVEMBER.plusDays(5),
                        Data.of(
                                "ground",
                                GROUND,
                                "measure",
                                "stop-production",
                                "documentNumber",
                                Data.number("责令停产", unit.number()),
                                "officers",
                                Data.officers(OFFICE))),
                step(
                        unit,
                        "measure-service",
                        NOVEMBER.plusDays(6),
                        Data.of("manner", "in-person", "receivedBy", Data.of("name", "示例收件人"))));
    }

    private static ObjectNode opening(Unit unit) {
        var opening = unit.enterprise().opening("structure", OFFICE);
        opening.putArray("units").add(unit.id());
        return opening;
    }

    private static Step step(Unit unit, String action, LocalDate on, ObjectNode data) {
        return Desk.INDUSTRY.reports(
                "report.case." + action, "lead:" + unit.id() + ":dismantling:2023-09-30", on, data);
    }
}
