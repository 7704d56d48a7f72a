package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/** 差别电价: measures that follow from elimination-class kilns and furnaces, and the meters behind them (T2, T3, T4). */
record Prices(Cast cast) {

    private static final String PROVINCE = "示例省发展改革委（虚构）";

    void into(Year year) {
        year.on("2023-05-31", "price measures proposed", proposed());
        year.on("2023-06-30", "price measures approved and listed", approvedAndListed());
        year.on("2023-07-31", "price measures come into force", started());
        for (int month = 1; month <= 12; month++) {
            var read = YearMonth.of(2023, month);
            year.on(reportedOn(read), "meter readings of " + read, readings(read));
        }
        year.on("2023-10-31", "price measures re-checked", rechecked());
        year.on("2023-12-29", "the list changes", listChanged());
    }

    /** Readings of a month are reported on one of the days on which others report too. */
    private static String reportedOn(YearMonth month) {
        return switch (month.getMonthValue()) {
            case 1, 2 -> "2023-03-31";
            case 3 -> "2023-04-28";
            case 4 -> "2023-05-31";
            case 5 -> "2023-06-30";
            case 6 -> "2023-07-31";
            case 7 -> "2023-08-31";
            case 8 -> "2023-09-28";
            case 9 -> "2023-10-31";
            case 10 -> "2023-11-30";
            case 11 -> "2023-12-15";
            default -> "2024-01-31";
        };
    }

    /** Units on which a surcharge is charged; the last two are screened and never proposed. */
    private List<Unit> screened() {
        return cast.units().stream()
                .filter(unit -> unit.trade().hasSurcharge())
                .limit(24)
                .toList();
    }

    private List<Unit> onList() {
        return screened().subList(0, 20);
    }

    static String measure(Unit unit) {
        return "PM-" + unit.id();
    }

    private List<Step> proposed() {
        return screened().subList(0, 22).stream()
                .map(unit -> {
                    var desk = unit.number() % 2 == 0 ? Desk.INDUSTRY : Desk.DEVELOPMENT;
                    var data = Data.of("documentNumber", Data.number("电价拟列", unit.number()));
                    return desk.reports("report.measure.proposal", measure(unit), LocalDate.of(2023, 5, 16), data);
                })
                .toList();
    }

    private List<Step> approvedAndListed() {
        var steps = new ArrayList<Step>();
        for (var unit : onList()) {
            steps.add(approvedBy(unit));
            steps.add(Desk.DEVELOPMENT.reports(
                    "report.measure.list-publication",
                    measure(unit),
                    LocalDate.of(2023, 6, 26),
                    Data.of("list", Data.document(PROVINCE, Data.number("电价名单", 1), "2023-06-25"))));
        }
        return steps;
    }

    /** The province and the city report themselves, or the bureau enters their document. */
    private static Step approvedBy(Unit unit) {
        var on = LocalDate.of(2023, 6, 12);
        var city = unit.number() % 3 == 0;
        var desk = switch (unit.number() % 3) {
            case 0 -> Desk.CITY;
            case 1 -> Desk.PROVINCE;
            default -> Desk.DEVELOPMENT;
        };
        return desk.reports(
                "report.measure.approval",
                measure(unit),
                on,
                Data.of(
                        "level",
                        city ? "city" : "province",
                        "approval",
                        Data.document(city ? "示例市发展改革委（虚构）" : PROVINCE, Data.number("电价核定", 3), on)));
    }

    private List<Step> started() {
        return onList().stream()
                .map(unit -> Desk.DEVELOPMENT.reports(
                        "report.measure.start", measure(unit), LocalDate.of(2023, 7, 3), Data.of("from", "2023-07-01")))
                .toList();
    }

    private List<Step> readings(YearMonth month) {
        return onList().stream().map(unit -> reading(unit, month)).toList();
    }

    static Step reading(Unit unit, YearMonth month) {
        return Desk.DEVELOPMENT.reportsAgain(
                month.toString(),
                "report.meter.reading",
                meter(unit),
                month.plusMonths(1).atDay(3),
                kilowattHours(unit, month, 0));
    }

    static String meter(Unit unit) {
        return "LJ-M-%04d".formatted(unit.number());
    }

    static ObjectNode kilowattHours(Unit unit, YearMonth month, int more) {
        int hours = 41_000 + unit.number() * 137 + month.getMonthValue() * 911 + more;
        return Data.of("unitId", unit.id(), "month", month.toString(), "kilowattHours", hours + ".5");
    }

    private List<Step> rechecked() {
        return IntStream.range(0, 6)
                .mapToObj(i -> Desk.INDUSTRY.reports(
                        "report.measure.recheck",
                        measure(onList().get(i)),
                        LocalDate.of(2023, 10, 18),
                        Data.of(
                                "result",
                                i < 3 ? "rectified" : "not-rectified",
                                "documentNumber",
                                Data.number("电价复核", i + 1))))
                .toList();
    }

    /** The list of December names neither the first three, which were found rectified, nor any unit that is out. */
    private List<Step> listChanged() {
        var out = cast.of(Cast.Role.AT_ONCE, Cast.Role.SENT_BACK);
        return onList().stream()
                .filter(unit -> onList().indexOf(unit) < 3 || out.contains(unit))
                .map(unit -> Desk.DEVELOPMENT.reports(
                        "report.measure.list-change",
                        measure(unit),
                        LocalDate.of(2023, 12, 27),
                        Data.of("list", Data.document(PROVINCE, Data.number("电价名单", 2), "2023-12-26"))))
                .toList();
    }
}
