package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Cast.Role.AT_ONCE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.LISTED;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.SEALED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;

/** What was told wrongly and is undone (U12), what is called otherwise (U1), and machines that are seen again (U8). */
record Mistakes(Cast cast) {

    void into(Year year) {
        year.on("2023-04-28", "findings of the survey corrected", surveyCorrected());
        year.on("2023-06-30", "enterprises renamed", renamed());
        year.on("2023-07-31", "a listing and determinations undone", listingsUndone());
        year.on("2023-10-31", "facts of a sealing undone and told again", sealingUndone());
        year.on("2023-11-30", "machines seen again", seenAgain());
        year.on("2023-12-29", "suspicions ended", suspicionsEnded());
        year.on("2024-01-31", "meter readings corrected", readingsCorrected());
    }

    /** Four capacities were written down wrongly; a unit that does not exist is taken out. */
    private List<Step> surveyCorrected() {
        var steps = new ArrayList<Step>();
        for (var unit : cast.of(LISTED).subList(0, 4)) {
            var wrong = Survey.identified(unit);
            steps.add(new Desk(wrong.authority())
                    .corrects(
                            wrong,
                            "unit-identified",
                            LocalDate.of(2023, 4, 12),
                            "产能单位换算有误（示例）",
                            unit.measured("11.5").identification()));
        }
        var ghost = ghost();
        steps.add(ghost);
        steps.add(
                new Desk(ghost.authority()).voids(ghost, "unit-identified", LocalDate.of(2023, 4, 21), "现场并无此设备（示例）"));
        return steps;
    }

    Step ghost() {
        var owner = cast.enterprises().getFirst();
        return Survey.identified(new Unit("LJ-U-0900", owner, List.of("SN-00900-0"), "8.0"));
    }

    private List<Step> renamed() {
        return cast.enterprises().subList(20, 25).stream()
                .map(enterprise -> Desk.MARKET.reports(
                        "report.enterprise.renaming",
                        enterprise.id(),
                        LocalDate.of(2023, 6, 14),
                        Data.of(
                                "name", enterprise.name().replace("企业", "新材料企业"),
                                "document", Data.number("市监变更", 17))))
                .toList();
    }

    static List<Unit> wronglyListed(Cast cast) {
        return cast.of(LISTED).subList(4, 6);
    }

    private List<Step> listingsUndone() {
        var steps = new ArrayList<Step>();
        for (var unit : wronglyListed(cast)) {
            var listing = Plans.listed(unit, LISTED);
            steps.add(unit.home().voids(listing, "unit-listed", LocalDate.of(2023, 7, 12), "重复列入（示例）"));
        }
        for (var unit : cast.of(LISTED).subList(6, 8)) {
            var determined = Sealing.determined(unit, true);
            steps.add(determined);
            steps.add(new Desk(determined.authority())
                    .voids(determined, "unit-way-determined", LocalDate.of(2023, 7, 14), "认定程序不完整（示例）"));
        }
        return steps;
    }

    /** The water was cut two days later than told; the corrected fact stands in the place of the wrong one. */
    private List<Step> sealingUndone() {
        var steps = new ArrayList<Step>();
        for (var unit : cast.of(SEALED).subList(0, 6)) {
            var wrong = Sealing.waterCut(unit);
            steps.add(new Desk(wrong.authority())
                    .corrects(
                            wrong,
                            "unit-water-cut",
                            LocalDate.of(2023, 10, 17),
                            "断水单位登记有误（示例）",
                            Sealing.waterCutByOrder()));
        }
        for (var unit : cast.of(SEALED).subList(6, 9)) {
            var completed = Sealing.completed(unit);
            steps.add(unit.home().voids(completed, "unit-sealed", LocalDate.of(2023, 10, 20), "封条复核未完成（示例）"));
            steps.add(unit.home()
                    .reportsAgain(
                            "again",
                            "report.unit.sealing",
                            unit.id(),
                            LocalDate.of(2023, 10, 24),
                            Sealing.completion()));
        }
        return steps;
    }

    /** U8: four machines of accepted units turn up at other enterprises. */
    private List<Step> seenAgain() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 4; i++) {
            var again = again(i);
            steps.add(again.home()
                    .reports(
                            "report.unit.identification",
                            again.id(),
                            LocalDate.of(2023, 11, 14),
                            again.identification()));
            steps.add(Step.refused(
                    "U3-resurgence-suspected",
                    again.home().authority(),
                    Plans.listed(again, LISTED).events().getFirst()));
        }
        return steps;
    }

    private Unit again(int number) {
        var before = cast.of(AT_ONCE).get(number);
        var holder = cast.enterprises().stream()
                .filter(other -> other.trade().equals(before.trade()) && !other.equals(before.enterprise()))
                .findFirst()
                .orElseThrow();
        return new Unit("LJ-U-091" + number, holder, List.of(before.serials().getFirst()), before.capacity());
    }

    private List<Step> suspicionsEnded() {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 4; i++) {
            steps.add(Desk.INDUSTRY.reports(
                    i < 3 ? "report.unit.resurgence-clearance" : "report.unit.resurgence-confirmation",
                    again(i).id(),
                    LocalDate.of(2023, 12, 19),
                    Data.of("office", "示例区工信局（虚构）", "reason", "现场核对铭牌（示例）", "document", Data.number("核查", i + 1))));
        }
        return steps;
    }

    private List<Step> readingsCorrected() {
        var steps = new ArrayList<Step>();
        var month = YearMonth.of(2023, 9);
        var read = cast.units().stream()
                .filter(unit -> unit.trade().hasSurcharge())
                .limit(8)
                .toList();
        for (var unit : read.subList(0, 6)) {
            steps.add(Desk.DEVELOPMENT.corrects(
                    Prices.reading(unit, month),
                    "meter-read",
                    LocalDate.of(2024, 1, 16),
                    "抄表数有误（示例）",
                    Prices.kilowattHours(unit, month, 3_700)));
        }
        for (var unit : read.subList(6, 8)) {
            steps.add(Desk.DEVELOPMENT.voids(
                    Prices.reading(unit, month), "meter-read", LocalDate.of(2024, 1, 17), "表计更换（示例）"));
        }
        return steps;
    }
}
