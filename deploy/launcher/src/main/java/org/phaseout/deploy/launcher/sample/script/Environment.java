package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Refusals.refused;
import static org.phaseout.deploy.launcher.sample.script.Year.day;

import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;

/** 生态环境: what is let out over the standard, and monitors that are not connected (E2); {@link Permits} for the rest. */
record Environment(Cast cast) {

    private static final String AIR = "E2/air-over-standard";
    private static final String WATER = "E2/water-over-standard";
    private static final String MONITOR = "E2/air-monitor";

    static final String CORRECTION = "责令改正违法行为决定书";
    static final String RESTRICTION = "责令限制生产决定书";
    private static final String SUSPENSION = "责令停产整治决定书";
    static final String RESTRICT = "restrict-production";
    private static final String SUSPEND = "suspend-for-rectification";

    void into(Year year) {
        restrictedAndExtended(year, matter(1, 5));
        suspendedUntilFiled(year, matter(2, 6));
        monitorNotConnected(year, matter(3, 12));
    }

    private Matter matter(int number, int enterprise) {
        return matter(cast, number, enterprise);
    }

    /** Of any ground of the track. */
    static Matter matter(Cast cast, int number, int enterprise) {
        return new Matter("H", number, "environment", Bureau.ECOLOGY, cast.enterprise(enterprise));
    }

    /** At most three months, and thirty days more. */
    private static void restrictedAndExtended(Year year, Matter matter) {
        year.on(
                "2023-04-28",
                "over the standard into the air",
                List.of(
                        matter.opened(day(4, 10)),
                        refused("E2-other-medium", matter.found(AIR, day(4, 11), "discharge", Discharge.water())),
                        matter.found(AIR, day(4, 11), "discharge", Discharge.air()),
                        refused(
                                "E6-not-noticed",
                                matter.ordered(AIR, day(4, 11), RESTRICT, RESTRICTION, "months", 3))));
        year.on("2023-04-28", "told of a restriction", matter.heardOf(AIR, RESTRICT, day(4, 12)));
        year.on(
                "2023-04-28",
                "production restricted",
                List.of(
                        refused(
                                "E8-limit-too-long",
                                matter.ordered(AIR, day(4, 17), RESTRICT, RESTRICTION, "months", 4)),
                        matter.ordered(AIR, day(4, 17), RESTRICT, RESTRICTION, "months", 3),
                        matter.served(day(4, 19)),
                        refused("E6-not-noticed", matter.fined(AIR, day(4, 19), 150_000))));
        year.on("2023-04-28", "a fine, noticed before", matter.heardAndFined(AIR, day(4, 20), 150_000));
        year.on("2023-05-31", "a fine served, published, and paid late", paidLate(matter.collected()));
        year.on(
                "2023-07-14",
                "thirty days more",
                List.of(
                        matter.extensionAsked(day(7, 12), "days", 30),
                        refused("E8-extension-too-many-days", matter.extensionGranted(day(7, 13), "days", 31)),
                        matter.extensionGranted(day(7, 13), "days", 30)));
        year.on("2023-08-16", "within the permitted values again", matter.met(day(8, 11)));
    }

    /** Payable until Monday, 15 May; four days of 4,500 are added. */
    private static List<Step> paidLate(Collection fine) {
        return List.of(
                fine.served(day(4, 28)),
                fine.published(day(5, 4)),
                refused("E7-not-overdue-yet", fine.demanded(day(5, 15))),
                refused("E6-paid-more-than-owed", fine.paid(day(5, 19), 170_000)),
                fine.paid(day(5, 19), 168_000));
    }

    /** 停产整治 has no term; the filing ends it on its day. */
    private static void suspendedUntilFiled(Year year, Matter matter) {
        year.on(
                "2023-05-31",
                "over the standard into the water",
                List.of(matter.opened(day(5, 8)), matter.found(WATER, day(5, 9), "discharge", Discharge.water())));
        year.on("2023-05-31", "told of a suspension", matter.heardOf(WATER, SUSPEND, day(5, 10)));
        year.on(
                "2023-05-31",
                "suspended, for the total of the year is exceeded",
                List.of(
                        refused("E2-circumstance-missing", matter.ordered(WATER, day(5, 15), SUSPEND, SUSPENSION)),
                        refused(
                                "E6-limit-out-of-place",
                                Matter.shown(
                                        matter.ordered(WATER, day(5, 15), SUSPEND, SUSPENSION, "months", 3),
                                        Discharge.aboveTheYearsTotal())),
                        Matter.shown(
                                matter.ordered(WATER, day(5, 15), SUSPEND, SUSPENSION), Discharge.aboveTheYearsTotal()),
                        matter.served(day(5, 16))));
        year.on("2023-05-31", "a fine for it", matter.heardAndFined(WATER, day(5, 18), 200_000));
        year.on(
                "2023-06-30",
                "a suspension ended by filing",
                List.of(matter.filed(day(6, 26)), matter.closed(day(6, 28), "met")));
        neverPaid(year, matter.collected());
    }

    /** Payable until 8 June; nothing can be appealed any more from 25 November, half a year after the service. */
    private static void neverPaid(Year year, Collection fine) {
        year.on(
                "2023-06-30",
                "a fine that is not paid",
                List.of(
                        fine.served(day(5, 24)),
                        fine.published(day(5, 30)),
                        refused("E6-demand-missing", fine.broughtToCourt(day(6, 9))),
                        fine.demanded(day(6, 12)),
                        refused("E7-demand-running", fine.broughtToCourt(day(6, 27))),
                        refused("E7-appeal-open", fine.broughtToCourt(day(6, 28)))));
        year.on("2023-12-15", "a fine brought to court", List.of(fine.broughtToCourt(day(12, 5))));
    }

    /** Correction and a fine; the suspension only where correction is refused. */
    private static void monitorNotConnected(Year year, Matter matter) {
        year.on(
                "2023-05-31",
                "a monitor that is not connected",
                List.of(
                        matter.opened(day(5, 9)),
                        matter.found(MONITOR, day(5, 10), "particulars", Data.of("monitor", "DA002自动监测设备未联网（示例）")),
                        refused("E8-measure-not-yet", matter.ordered(MONITOR, day(5, 16), SUSPEND, SUSPENSION)),
                        matter.ordered(MONITOR, day(5, 16), "correct", CORRECTION),
                        matter.served(day(5, 18)),
                        refused("E2-not-ended-by-filing", matter.filed(day(5, 19)))));
        year.on("2023-05-31", "a fine for the monitor", matter.heardAndFined(MONITOR, day(5, 22), 50_000));
        year.on("2023-06-30", "correction refused", List.of(matter.reinspected(day(6, 20), "failed")));
        year.on("2023-06-30", "told of a suspension for it", matter.heardOf(MONITOR, SUSPEND, day(6, 21)));
        year.on(
                "2023-06-30",
                "suspended until the monitor is connected",
                List.of(
                        matter.ordered(MONITOR, day(6, 26), SUSPEND, SUSPENSION),
                        matter.served(day(6, 27)),
                        refused("E6-nothing-follows", matter.closure().referred(day(6, 28)))));
        year.on(
                "2023-08-31",
                "the monitor is connected and filed",
                List.of(matter.filed(day(8, 24)), matter.closed(day(8, 28), "met")));
    }
}
