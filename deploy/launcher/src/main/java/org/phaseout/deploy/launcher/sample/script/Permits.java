package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Refusals.refused;
import static org.phaseout.deploy.launcher.sample.script.Year.day;

import java.util.List;

/** 排污许可: what is let out over a permit, and without one (E2). */
record Permits(Cast cast) {

    private static final String OVER_PERMIT = "E2/over-permit";
    private static final String NO_PERMIT = "E2/no-permit";
    private static final String PERMIT = "discharge-permit";

    void into(Year year) {
        ceasedWithApproval(year, Environment.matter(cast, 4, 19));
        approvalDenied(year, Environment.matter(cast, 5, 26));
    }

    /** Over the permit when the restriction lapses: closed with the government's approval, the permit revoked. */
    private static void ceasedWithApproval(Year year, Matter matter) {
        var permit = Data.of("permit", "示例排污许可-0004（虚构）");
        year.on(
                "2023-06-30",
                "over the permit",
                List.of(
                        matter.opened(day(6, 5)),
                        refused("E6-facts-missing", matter.found(OVER_PERMIT, day(6, 6), "discharge", Discharge.air())),
                        matter.found(OVER_PERMIT, day(6, 6), "discharge", Discharge.air(), "particulars", permit)));
        year.on(
                "2023-06-30",
                "told of a restriction for it",
                matter.heardOf(OVER_PERMIT, Environment.RESTRICT, day(6, 7)));
        year.on(
                "2023-06-30",
                "over the permit, production restricted",
                List.of(
                        matter.ordered(
                                OVER_PERMIT, day(6, 12), Environment.RESTRICT, Environment.RESTRICTION, "months", 3),
                        matter.served(day(6, 14))));
        year.on("2023-06-30", "a fine for it", matter.heardAndFined(OVER_PERMIT, day(6, 20), 300_000));
        year.on(
                "2023-10-31",
                "what the lapse of a restriction leads to",
                List.of(
                        refused("E8-closing-without-decision", matter.closure().closingOrdered(day(10, 16))),
                        matter.closure().referred(day(10, 18)),
                        refused("E6-approval-asked-for", matter.closure().decided(day(10, 25), "close"))));
        year.on("2023-11-30", "a closure approved", List.of(matter.closure().approved(day(11, 8), "close")));
        year.on("2023-11-30", "a closure ordered", matter.closure().heardAndClosing(day(11, 13)));
        year.on("2023-11-30", "a permit revoked", matter.heardAndRevoked(PERMIT, day(11, 20)));
        year.on(
                "2023-11-30",
                "a permit revoked once",
                List.of(refused("E6-revoked-already", matter.revoked(day(11, 27), PERMIT))));
        year.on(
                "2023-12-15",
                "a closure carried out",
                List.of(matter.closure().executed(day(12, 6)), matter.closed(day(12, 11), "carried-out")));
    }

    /** Without a permit there is none to revoke; what is not approved leaves the fine. */
    private static void approvalDenied(Year year, Matter matter) {
        var unnamed = matter.fined(NO_PERMIT, day(7, 17), 250_000);
        unnamed.events().getFirst().withObject("/data").remove("issuedBy");
        year.on(
                "2023-07-31",
                "no permit",
                List.of(
                        matter.opened(day(7, 4)),
                        matter.found(NO_PERMIT, day(7, 5), "facts", "未取得排污许可证排放污染物（示例）"),
                        refused("E6-no-such-revocation", matter.revoked(day(7, 6), PERMIT)),
                        matter.ordered(NO_PERMIT, day(7, 10), "correct", Environment.CORRECTION),
                        matter.served(day(7, 11)),
                        refused("E2-issuing-body-missing", unnamed)));
        year.on("2023-07-31", "a fine for it", matter.heardAndFined(NO_PERMIT, day(7, 18), 250_000));
        year.on(
                "2023-10-31",
                "approval asked for",
                List.of(
                        matter.reinspected(day(9, 20), "failed"),
                        matter.closure().referred(day(10, 17))));
        year.on(
                "2023-11-30",
                "approval denied",
                List.of(matter.closure().approvalDenied(day(11, 14)), matter.closed(day(11, 24), "penalised")));
    }
}
