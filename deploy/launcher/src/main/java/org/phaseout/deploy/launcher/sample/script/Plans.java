package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Cast.Role.AT_ONCE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.CARRIED_OVER;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.EXITED_SEALED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.FAILED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.HALF_SEALED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.LISTED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.OVERDUE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.OVERDUE_THEN_OUT;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.REPORTED_LATE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SEALED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SEALED_AND_DISMANTLED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SENT_BACK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.deploy.launcher.sample.Step;
import org.phaseout.deploy.launcher.sample.script.Cast.Role;
import tools.jackson.databind.node.ObjectNode;

/** 年度淘汰退出计划: plans are opened, surveys closed, units listed, plans submitted (P1, U3). */
record Plans(Cast cast) {

    private static final String LAST_YEAR_LIST = Data.number("洛工信2022", 7);

    /** The one township that submits after 31 July. */
    private static final String LATE = Invented.TOWNSHIPS.getLast();

    void into(Year year) {
        year.on("2023-01-09", "plans opened", opened());
        year.on("2023-04-28", "surveys closed", surveysClosed());
        year.on("2023-04-28", "last year's list and what is carried over", carriedOver());
        year.on("2023-05-31", "units listed", listed());
        year.on("2023-07-31", "plans submitted in time", submitted(false));
        year.on("2023-08-31", "a plan submitted late", submitted(true));
        year.on("2023-09-28", "a plan amended", amended());
    }

    static String plan(String township, int year) {
        return "LJ-P-" + year + "-" + township;
    }

    private static List<Step> opened() {
        return Stream.of(2022, 2023)
                .flatMap(year -> Invented.townships().stream().map(township -> opened(township, year)))
                .toList();
    }

    private static Step opened(String township, int year) {
        return Desk.INDUSTRY.reports(
                "report.plan.opening",
                plan(township, year),
                LocalDate.of(year, 1, 6),
                Data.of("township", township, "year", year, "document", Data.number("洛工信计划", 5)));
    }

    /** A township that found nothing says so (零报告). */
    private List<Step> surveysClosed() {
        return Invented.townships().stream()
                .map(township -> Desk.township(township)
                        .reports(
                                "report.plan.survey-closing",
                                plan(township, 2023),
                                LocalDate.of(2023, 4, 20),
                                Data.of(
                                        "coverage",
                                        cast.enterprises().stream()
                                                .filter(one -> one.township().equals(township))
                                                .count(),
                                        "found",
                                        cast.units().stream()
                                                .filter(unit -> unit.enterprise()
                                                        .township()
                                                        .equals(township))
                                                .count(),
                                        "zeroReport",
                                        township.equals(Invented.WITHOUT_UNITS))))
                .toList();
    }

    /** The listing of last year is entered now; the date it set is taken over before it passes. */
    private List<Step> carriedOver() {
        var steps = new ArrayList<Step>();
        for (var unit : cast.of(CARRIED_OVER)) {
            steps.add(unit.home()
                    .reports(
                            "report.unit.listing",
                            unit.id(),
                            LocalDate.of(2023, 4, 3),
                            listing(2022, "dismantle", "2023-06-30", LAST_YEAR_LIST)));
            var data = listing(2023, "dismantle", "2024-06-30", Data.number("洛工信", 21));
            data.set("from", Data.of("year", 2022, "document", LAST_YEAR_LIST));
            steps.add(unit.home().reports("report.unit.carryover", unit.id(), LocalDate.of(2023, 4, 26), data));
        }
        return steps;
    }

    private List<Step> listed() {
        return Stream.of(Role.values())
                .filter(role -> role != CARRIED_OVER)
                .flatMap(role -> cast.of(role).stream().map(unit -> listed(unit, role)))
                .toList();
    }

    static Step listed(Unit unit, Role role) {
        return unit.home()
                .reports(
                        "report.unit.listing",
                        unit.id(),
                        LocalDate.of(2023, 5, 8).plusDays(unit.number() % 20),
                        listing(2023, way(role), exitBy(role), Data.number("洛工信", 21)));
    }

    private static ObjectNode listing(int year, String way, String exitBy, String document) {
        return Data.of("year", year, "way", way, "exitBy", exitBy, "document", document);
    }

    private static String way(Role role) {
        return switch (role) {
            case SEALED_AND_DISMANTLED, SEALED, EXITED_SEALED, HALF_SEALED -> "seal";
            case AT_ONCE, SENT_BACK, FAILED, REPORTED_LATE, OVERDUE_THEN_OUT, OVERDUE, CARRIED_OVER, LISTED ->
                "dismantle";
        };
    }

    private static String exitBy(Role role) {
        return switch (role) {
            case AT_ONCE, SENT_BACK, FAILED -> "2023-11-30";
            case REPORTED_LATE, OVERDUE_THEN_OUT, OVERDUE -> "2023-09-30";
            case SEALED_AND_DISMANTLED, SEALED, EXITED_SEALED -> "2023-12-15";
            case HALF_SEALED, CARRIED_OVER, LISTED -> "2024-06-30";
        };
    }

    private static List<Step> submitted(boolean late) {
        return Invented.townships().stream()
                .filter(township -> township.equals(LATE) == late)
                .map(township -> Desk.township(township)
                        .reports(
                                "report.plan.submission",
                                plan(township, 2023),
                                late ? LocalDate.of(2023, 8, 3) : LocalDate.of(2023, 7, 26),
                                Data.of(
                                        "document", Data.number("乡镇计划", 3),
                                        "keyTasks", List.of("水泥、铸造行业落后产能年内退出（示例）"),
                                        "measures", List.of("断水断电、拆除主体设备、现场验收（示例）"),
                                        "departments", List.of("industry", "development"))))
                .toList();
    }

    private static List<Step> amended() {
        var township = Invented.TOWNSHIPS.getFirst();
        return List.of(Desk.township(township)
                .reports(
                        "report.plan.amendment",
                        plan(township, 2023),
                        LocalDate.of(2023, 9, 20),
                        Data.of("number", 1, "change", "增列一台设备（示例）", "document", Data.number("乡镇计划", 9))));
    }
}
