package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Refusals.refused;
import static org.phaseout.deploy.launcher.sample.script.Year.day;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/** 安全生产: the regulators that share the supervision put down leads and run cases of their track (E4, E6). */
record Safety(Cast cast) {

    private static final String HAZARD = "E4/hazard-not-removed";
    private static final String REPEATED = "E4/repeated-penalties";

    private static final String INSTRUCTION = "责令限期整改指令书";
    private static final String REMOVE = "remove-hazard";
    private static final String SUSPEND = "suspend-business";

    void into(Year year) {
        var housing = matter(0, Bureau.HOUSING, 30);
        year.on(
                "2023-10-31",
                "leads and cases of the safety regulators",
                List.of(
                        lead(housing),
                        housing.opened(day(10, 17)),
                        lead(matter(1, Bureau.TRANSPORT, 31)),
                        matter(2, Bureau.EMERGENCY, 32).opened(day(10, 17))));
        closedByTheGovernment(year, matter(3, Bureau.EMERGENCY, 33));
        referredAtOnce(year, matter(4, Bureau.HOUSING, 34));
        hazardRemoved(year, matter(5, Bureau.TRANSPORT, 37));
    }

    private Matter matter(int number, Bureau bureau, int enterprise) {
        return new Matter("S", number, "safety", bureau, cast.enterprise(enterprise));
    }

    private static Step lead(Matter matter) {
        var enterprise = matter.enterprise();
        return matter.reported(
                "lead",
                day(10, 10),
                Data.of(
                        "track",
                        "safety",
                        "uscc",
                        enterprise.uscc(),
                        "township",
                        enterprise.township(),
                        "about",
                        "现场存在重大事故隐患（示例）"));
    }

    /** Not removed in time, suspended, unfit when the suspension ends, referred; the government closes. */
    private static void closedByTheGovernment(Year year, Matter matter) {
        year.on(
                "2023-03-31",
                "a hazard to be removed",
                List.of(
                        matter.opened(day(3, 13)),
                        matter.found(HAZARD, day(3, 14), "facts", "未采取措施消除事故隐患（示例）"),
                        refused("E6-measure-comes-first", matter.closure().referredAtOnce(HAZARD, day(3, 15))),
                        matter.ordered(HAZARD, day(3, 16), REMOVE, INSTRUCTION, "days", 30),
                        matter.served(day(3, 17))));
        year.on("2023-04-28", "a hazard not removed, fined", matter.heardAndFined(HAZARD, day(4, 18), 40_000));
        year.on("2023-04-28", "told of a suspension of business", matter.heardOf(HAZARD, SUSPEND, day(4, 19)));
        year.on(
                "2023-04-28",
                "a hazard not removed, business suspended",
                List.of(
                        refused("E6-nothing-follows-yet", matter.closure().referred(day(4, 19))),
                        matter.ordered(HAZARD, day(4, 24), SUSPEND, "行政处罚决定书", "months", 3),
                        matter.served(day(4, 25))));
        year.on(
                "2023-08-31",
                "unfit after the suspension, referred",
                List.of(matter.closure().referred(day(8, 14))));
        year.on("2023-10-31", "the government closes", List.of(matter.closure().decided(day(9, 18), "close")));
        year.on("2023-10-31", "the closure ordered", matter.closure().heardAndClosedByGovernment(day(9, 19)));
        year.on("2023-10-31", "safety licences revoked", matter.heardAndRevoked("safety-licences", day(10, 9)));
        year.on(
                "2023-11-30",
                "the closure carried out",
                List.of(matter.closure().executed(day(11, 7)), matter.closed(day(11, 13), "carried-out")));
    }

    /** Penalised again and again: no measure comes first. The government decides against closing. */
    private static void referredAtOnce(Year year, Matter matter) {
        var twice = List.of(penalty(1, day(4, 20)), penalty(4, day(6, 12)));
        var thrice = List.of(penalty(1, day(4, 20)), penalty(4, day(6, 12)), penalty(9, day(9, 4)));
        year.on(
                "2023-10-31",
                "penalised three times, referred at once",
                List.of(
                        matter.opened(day(10, 9)),
                        refused("E4-not-repeated", repeated(matter, twice)),
                        repeated(matter, thrice),
                        matter.closure().referredAtOnce(REPEATED, day(10, 18))));
        year.on(
                "2023-11-30",
                "decided against closing",
                List.of(
                        matter.closure().decided(day(11, 6), "none"),
                        refused("E8-decided-against-closing", matter.closure().closingOrdered(day(11, 9))),
                        matter.closed(day(11, 13), "decided-against")));
    }

    private static Step repeated(Matter matter, List<ObjectNode> penalties) {
        return matter.found(REPEATED, day(10, 11), "facts", "存在重大事故隐患（示例）", "earlierPenalties", penalties);
    }

    /** Decided before, by an office of which the cases tell nothing. */
    private static ObjectNode penalty(int number, LocalDate on) {
        return Data.of("documentNumber", "示例住建罚〔2023〕%d号（虚构）".formatted(number), "on", on.toString());
    }

    private static void hazardRemoved(Year year, Matter matter) {
        year.on(
                "2023-08-31",
                "another hazard to be removed",
                List.of(
                        matter.opened(day(8, 7)),
                        matter.found(HAZARD, day(8, 8), "facts", "装卸区未设防护（示例）"),
                        matter.ordered(HAZARD, day(8, 9), REMOVE, INSTRUCTION, "days", 60),
                        matter.served(day(8, 10))));
        year.on("2023-09-28", "a hazard removed", matter.met(day(9, 20)));
    }
}
