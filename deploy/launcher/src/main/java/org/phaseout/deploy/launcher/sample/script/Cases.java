package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;

/** 节能监察: cases of the energy track against cement enterprises, each with an end of its own (E1, E6, E6a, E7). */
record Cases(Cast cast) {

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

    private List<Step> ordered(int from, int to, String first) {
        var steps = new ArrayList<Step>();
        for (var filed : filed().subList(from, to)) {
            steps.addAll(filed.ordered(LocalDate.parse(first)));
        }
        return steps;
    }

    /** 0–3 meet the limit; 4–6 ask for two months more, 7 asks too; 8 fails a re-inspection inside the term. */
    private List<Step> inTime() {
        var steps = new ArrayList<Step>();
        filed().subList(0, 4).forEach(filed -> steps.addAll(filed.met(LocalDate.of(2023, 8, 15))));
        filed().subList(4, 8)
                .forEach(filed -> steps.add(filed.of(
                        "extension-application",
                        LocalDate.of(2023, 8, 21),
                        Data.of("extension", Data.of("months", 2), "reason", "技改设备到货延迟（示例）"))));
        steps.add(filed(8).reinspected(LocalDate.of(2023, 8, 17), "failed"));
        return steps;
    }

    private List<Step> answered() {
        var steps = new ArrayList<Step>();
        filed().subList(4, 7)
                .forEach(filed -> steps.add(filed.of(
                        "extension-grant",
                        LocalDate.of(2023, 9, 5),
                        Data.of(
                                "documentNumber",
                                Data.number("节监延", filed.number()),
                                "extension",
                                Data.of("months", 2)))));
        steps.add(filed(7).of(
                        "extension-refusal",
                        LocalDate.of(2023, 9, 5),
                        Data.of("documentNumber", Data.number("节监延", 7), "reason", "未说明正当理由（示例）")));
        return steps;
    }

    /** 9 was re-inspected in time, which is told only now; 10 and 11 are referred, and 8, which had failed. */
    private List<Step> afterTheLapse() {
        var steps = new ArrayList<Step>();
        steps.addAll(filed(9).met(LocalDate.of(2023, 9, 8)));
        for (var filed : List.of(filed(8), filed(10), filed(11))) {
            steps.add(filed.of(
                    "referral",
                    LocalDate.of(2023, 10, 16),
                    Data.of(
                            "gravity", "逾期未整改且能耗继续超限，情节严重（示例）",
                            "proposal", "提请区人民政府责令关闭（示例）",
                            "documentNumber", Data.number("提请", filed.number()))));
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
        filed().subList(4, 7).forEach(filed -> steps.addAll(filed.met(LocalDate.of(2023, 11, 8))));
        steps.add(filed(8).decided("none"));
        steps.add(filed(8).of("closing", LocalDate.of(2023, 11, 16), Data.of("result", "decided-against")));
        for (var filed : List.of(filed(10), filed(11))) {
            steps.addAll(filed.heardOnClosure());
            steps.add(filed.decided("close"));
            steps.add(filed.closingOrdered(LocalDate.of(2023, 11, 13)));
        }
        return steps;
    }

    private List<Step> underReview() {
        var steps = new ArrayList<Step>();
        steps.addAll(filed(12).met(LocalDate.of(2023, 12, 6)));
        steps.addAll(filed(13).met(LocalDate.of(2023, 12, 7)));
        steps.add(filed(10).of("execution", LocalDate.of(2023, 12, 4), Data.of("findings", "已停产断电（示例）")));
        steps.add(filed(10).of("closing", LocalDate.of(2023, 12, 8), Data.of("result", "carried-out")));
        steps.add(filed(11)
                .of("review-filing", LocalDate.of(2023, 12, 5), Data.of("forum", "review", "body", "示例市人民政府（虚构）")));
        return steps;
    }

    private static Step annulled(Filed filed) {
        var on = LocalDate.of(2023, 12, 22);
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

    private Filed filed(int number) {
        return filed().get(number);
    }

    private List<Filed> filed() {
        var cement = cast.enterprises().stream()
                .filter(one ->
                        one.trade().industry().equals("3011") && !one.township().equals(Invented.WITHOUT_UNITS))
                .toList();
        var filed = new ArrayList<Filed>();
        for (int i = 0; i < cement.size(); i++) {
            filed.add(new Filed(i, cement.get(i)));
        }
        return filed;
    }
}
