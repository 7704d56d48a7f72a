package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Refusals.refused;
import static org.phaseout.deploy.launcher.sample.script.Year.day;

import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;

/** 节能: the grounds beside the limit of a standard: metering, refusal to rectify, eliminated equipment, reports (E1). */
record EnergyGrounds(Cast cast) {

    private static final String METERING = "E1/metering";
    private static final String REFUSAL = "E1/key-user-rectification";
    private static final String EQUIPMENT = "E1/eliminated-equipment";
    private static final String REPORT = "E1/energy-report";

    private static final String CORRECTION = "责令限期改正通知书";
    private static final String CORRECT = "correct-within-limit";

    void into(Year year) {
        notMetered(year, matter(51, Bureau.MARKET, 11));
        refusedToRectify(year, matter(52, Bureau.INDUSTRY, 13));
        usedNoLonger(year, matter(53, Bureau.INDUSTRY, 18));
        reportedAfterAll(year, matter(54, Bureau.INDUSTRY, 25));
    }

    private Matter matter(int number, Bureau bureau, int enterprise) {
        return new Matter("N", number, "energy", bureau, cast.enterprise(enterprise));
    }

    /** A matter of the market authority, and a fine only after the limit. */
    private static void notMetered(Year year, Matter matter) {
        year.on(
                "2023-06-30",
                "energy that is not metered",
                List.of(
                        refused(
                                "E8-ground-not-yours",
                                matter.of(Bureau.INDUSTRY).openedOn(METERING, day(6, 5))),
                        refused("E8-track-not-yours", matter.opened(day(6, 5))),
                        matter.openedOn(METERING, day(6, 5)),
                        matter.found(METERING, day(6, 6), "facts", "用能设备未按规定配备计量器具（示例）"),
                        matter.ordered(METERING, day(6, 7), CORRECT, CORRECTION, "days", 30),
                        matter.served(day(6, 8)),
                        refused("E8-fine-before-lapse", matter.fined(METERING, day(6, 20), 20_000))));
        year.on("2023-07-31", "still not metered, fined", matter.heardAndFined(METERING, day(7, 12), 20_000));
        year.on(
                "2023-07-31",
                "nothing but the fine follows",
                List.of(
                        refused("E6-nothing-follows", matter.closure().referred(day(7, 20))),
                        matter.closed(day(7, 24), "penalised")));
    }

    /** A key user of energy; there is no measure on this ground, and a fine at once. */
    private static void refusedToRectify(Year year, Matter matter) {
        year.on(
                "2023-09-14",
                "a key user refuses to rectify",
                List.of(
                        matter.opened(day(9, 4)),
                        matter.found(REFUSAL, day(9, 5), "facts", "无正当理由拒不落实整改要求（示例）"),
                        refused("E8-measure-not-of-ground", matter.ordered(REFUSAL, day(9, 6), CORRECT, CORRECTION))));
        year.on("2023-09-14", "the refusal fined", matter.heardAndFined(REFUSAL, day(9, 6), 120_000));
        year.on("2023-09-14", "the fine is all that follows", List.of(matter.closed(day(9, 13), "penalised")));
        year.on("2023-09-28", "the fine served, published and paid", paid(matter.collected()));
    }

    /** In time: payable until 7 October, after the holidays. */
    private static List<Step> paid(Collection fine) {
        return List.of(
                fine.served(day(9, 14)),
                fine.published(day(9, 18)),
                fine.paid(day(9, 27), 120_000),
                refused("E6-nothing-owed", fine.paid(day(9, 28), 1)));
    }

    private static void usedNoLonger(Year year, Matter matter) {
        year.on(
                "2023-06-30",
                "energy-using equipment that is eliminated",
                List.of(
                        matter.opened(day(6, 12)),
                        matter.found(EQUIPMENT, day(6, 13), "facts", "使用明令淘汰的电动机（示例）"),
                        matter.ordered(EQUIPMENT, day(6, 15), "stop-use", "责令停止使用决定书"),
                        matter.served(day(6, 16)),
                        refused("E8-no-fine-on-ground", matter.fined(EQUIPMENT, day(6, 20), 10_000))));
        year.on("2023-07-31", "replaced", matter.met(day(7, 24)));
    }

    private static void reportedAfterAll(Year year, Matter matter) {
        year.on(
                "2023-05-31",
                "energy use that is not reported",
                List.of(
                        matter.opened(day(5, 9)),
                        matter.found(REPORT, day(5, 10), "facts", "未报送能源利用状况报告（示例）"),
                        matter.ordered(REPORT, day(5, 11), CORRECT, CORRECTION, "days", 60),
                        matter.served(day(5, 12))));
        year.on("2023-06-30", "energy use reported", matter.met(day(6, 19)));
    }
}
