package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Cast.Role.LISTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;

/** 公示: words put right, and notices withdrawn whose ground has fallen (N2, N3, E6a). */
record Notices(Cast cast) {

    void into(Year year) {
        year.on("2023-05-31", "the notice of a unit that does not exist withdrawn", List.of(ghostWithdrawn()));
        year.on("2023-08-31", "notices of voided listings withdrawn", listingsWithdrawn());
        year.on("2023-09-28", "words of a notice put right", List.of(corrected()));
        year.on("2023-12-26", "closure notices withdrawn after the annulment", closuresWithdrawn());
    }

    private Step ghostWithdrawn() {
        var ghost = new Mistakes(cast).ghost();
        return withdrawn(
                new Desk(ghost.authority()),
                ghost.events().getFirst().get("subject").asString() + ":survey-result",
                LocalDate.of(2023, 5, 4));
    }

    private List<Step> listingsWithdrawn() {
        return Mistakes.wronglyListed(cast).stream()
                .map(unit -> withdrawn(unit.home(), unit.id() + ":listing", LocalDate.of(2023, 8, 1)))
                .toList();
    }

    private Step corrected() {
        var unit = cast.of(LISTED).getLast();
        return unit.home()
                .reports(
                        "report.notice.correction",
                        unit.id() + ":listing",
                        LocalDate.of(2023, 9, 6),
                        Data.of(
                                "words",
                                List.of(Data.of("field", "equipment-model", "right", "示例-甲型")),
                                "office",
                                "示例乡镇人民政府（虚构）",
                                "reason",
                                "型号笔误（示例）",
                                "document",
                                Data.number("公示更正", 2)));
    }

    /** All but one, whose three working days pass. */
    private List<Step> closuresWithdrawn() {
        var closed = new Cases(cast).annulledEnterprise();
        var steps = new ArrayList<Step>();
        cast.units().stream()
                .filter(unit -> unit.enterprise().equals(closed))
                .skip(1)
                .forEach(unit ->
                        steps.add(withdrawn(Desk.INDUSTRY, unit.id() + ":closure", LocalDate.of(2023, 12, 25))));
        return steps;
    }

    private static Step withdrawn(Desk desk, String notice, LocalDate on) {
        return desk.reports(
                "report.notice.withdrawal",
                notice,
                on,
                Data.of("office", "示例单位（虚构）", "reason", "依据已不存在（示例）", "document", Data.number("公示撤回", 1)));
    }
}
