package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Year.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/** 节能监察: cases of the energy track against cement enterprises, each with an end of its own (E1, E6, E6a, E7). */
record Cases(Cast cast) {

    private static final String GROUND = "E1/over-limit";
    private static final LocalDate NEXT_YEARS_CALENDAR = LocalDate.of(2023, 10, 25);

    void into(Year year) {
        year.on("2023-03-31", "over the limit, ordered to rectify in six months", ordered(0, 12, "2023-03-06"));
        year.on("2023-07-31", "orders whose limit ends in a year not yet published", ordered(12, 15, "2023-07-03"));
        year.on("2023-08-31", "re-inspections in time, extensions asked for", inTime());
        year.on("2023-09-14", "extensions answered", answered());
        year.on("2023-10-31", "what the lapse of a limit leads to", afterTheLapse());
        year.on("2023-10-31", "the holidays of 2024", List.of(holidays()));
        year.on("2023-11-30", "closing decisions; extended limits met", closing());
        year.on("2023-12-15", "carried out; under review", underReview());
        year.on("2023-12-22", "a closing decision annulled", List.of(annulled(filed(11))));
    }

    /** Ordered to rectify on a measured value over the limit of the standard in force, and served. */
    private List<Step> ordered(int from, int to, String on) {
        var first = LocalDate.parse(on);
        var steps = new ArrayList<Step>();
        for (var filed : filed().subList(from, to)) {
            steps.add(filed.opened(first));
            steps.add(filed.found(GROUND, first.plusDays(1), "measurement", measurement(filed), "facts", "现场核算台账（示例）"));
            steps.add(filed.ordered(GROUND, first.plusDays(6), "rectify-within-limit", "限期整改通知书", "months", 6));
            steps.add(filed.served(first.plusDays(8)));
        }
        return steps;
    }

    private static ObjectNode measurement(Matter filed) {
        return Data.of(
                "standard", "GB 16780-2021",
                "indicator", "熟料综合能耗",
                "measured", "%d.5".formatted(120 + filed.number()),
                "limit", "117",
                "unit", "kgce/t");
    }

    /** 0–3 meet the limit; 4–6 ask for two months more, 7 asks too; 8 fails a re-inspection inside the term. */
    private List<Step> inTime() {
        var steps = new ArrayList<Step>();
        filed().subList(0, 4).forEach(filed -> steps.addAll(filed.met(day(8, 15))));
        filed().subList(4, 8).forEach(filed -> steps.add(filed.extensionAsked(day(8, 21), "months", 2)));
        steps.add(filed(8).reinspected(day(8, 17), "failed"));
        return steps;
    }

    private List<Step> answered() {
        var steps = new ArrayList<Step>();
        filed().subList(4, 7).forEach(filed -> steps.add(filed.extensionGranted(day(9, 5), "months", 2)));
        steps.add(filed(7).extensionRefused(day(9, 5)));
        return steps;
    }

    /** 9 was re-inspected in time, which is told only now; 10 and 11 are referred, and 8, which had failed. */
    private List<Step> afterTheLapse() {
        var steps = new ArrayList<Step>();
        steps.addAll(filed(9).met(day(9, 8)));
        for (var filed : List.of(filed(8), filed(10), filed(11))) {
            steps.add(filed.closure().referred(day(10, 16)));
        }
        return steps;
    }

    /** E7: as published by the State Council's office, 国办发明电〔2023〕7号. */
    private static Step holidays() {
        return Desk.ADMINISTRATOR.reports(
                "report.rules.holiday-calendar",
                "holidays-2024",
                NEXT_YEARS_CALENDAR,
                Data.of(
                        "year",
                        2024,
                        "publishedOn",
                        NEXT_YEARS_CALENDAR.toString(),
                        "document",
                        "国办发明电〔2023〕7号",
                        "daysOff",
                        Holidays2024.DAYS_OFF,
                        "workingWeekends",
                        Holidays2024.WORKING_WEEKENDS));
    }

    private List<Step> closing() {
        var steps = new ArrayList<Step>();
        filed().subList(4, 7).forEach(filed -> steps.addAll(filed.met(day(11, 8))));
        steps.add(filed(8).closure().decided(day(11, 6), "none"));
        steps.add(filed(8).closed(day(11, 16), "decided-against"));
        for (var filed : List.of(filed(10), filed(11))) {
            steps.add(filed.closure().decided(day(11, 6), "close"));
            steps.addAll(filed.closure().heardAndClosedByGovernment(day(11, 7)));
        }
        return steps;
    }

    private List<Step> underReview() {
        var steps = new ArrayList<Step>();
        steps.addAll(filed(12).met(day(12, 6)));
        steps.addAll(filed(13).met(day(12, 7)));
        steps.add(filed(10).closure().executed(day(12, 4)));
        steps.add(filed(10).closed(day(12, 8), "carried-out"));
        steps.add(filed(11).reported("review-filing", day(12, 5), Data.of("forum", "review", "body", "示例市人民政府（虚构）")));
        return steps;
    }

    private static Step annulled(Matter filed) {
        var on = day(12, 22);
        return Desk.GOVERNMENT.reports(
                "report.case.review-outcome",
                filed.id(),
                on,
                Data.of(
                        "outcome",
                        "annulled",
                        "decision",
                        Data.of(
                                "body",
                                "示例市人民政府（虚构）",
                                "level",
                                "city",
                                "number",
                                Data.number("复议决", 5),
                                "on",
                                on.toString())));
    }

    Enterprise annulledEnterprise() {
        return filed(11).enterprise();
    }

    private Matter filed(int number) {
        return filed().get(number);
    }

    private List<Matter> filed() {
        var cement = cast.enterprises().stream()
                .filter(one ->
                        one.trade().industry().equals("3011") && !one.township().equals(Invented.WITHOUT_UNITS))
                .toList();
        var filed = new ArrayList<Matter>();
        for (int i = 0; i < cement.size(); i++) {
            filed.add(new Matter("C", i, "energy", Bureau.INDUSTRY, cement.get(i)));
        }
        return filed;
    }
}
