package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Refusals.refused;
import static org.phaseout.deploy.launcher.sample.script.Year.day;

import java.util.List;

/** 结构调整: equipment that is to be eliminated and is in use, handed on, or makes ground steel (E5). */
record Structure(Cast cast) {

    private static final String USED = "E5/eliminated-equipment-used";
    private static final String GROUND_STEEL = "E5/ground-steel";
    private static final String TRANSFERRED = "E5/equipment-transferred";

    private static final String STOP = "责令停止使用决定书";
    private static final String CONFISCATE = "confiscate";

    void into(Year year) {
        usedNoLonger(year, matter(71, Bureau.INDUSTRY, 3));
        groundSteelClosed(year, matter(72, Bureau.DEVELOPMENT, 10));
        handedOn(year, matter(73, Bureau.DEVELOPMENT, 17));
        withoutClause(year, matter(74, Bureau.DEVELOPMENT, 27));
    }

    private Matter matter(int number, Bureau bureau, int enterprise) {
        return new Matter("J", number, "structure", bureau, cast.enterprise(enterprise));
    }

    private static void usedNoLonger(Year year, Matter matter) {
        year.on(
                "2023-08-31",
                "eliminated equipment in use",
                List.of(
                        matter.opened(day(8, 7)),
                        matter.found(USED, day(8, 8), "facts", "现场仍在使用淘汰类设备（示例）"),
                        matter.ordered(USED, day(8, 14), "stop-use", STOP),
                        matter.served(day(8, 15))));
        year.on("2023-08-31", "a fine for it", matter.heardAndFined(USED, day(8, 16), 80_000));
        year.on(
                "2023-08-31",
                "one act is fined once",
                List.of(refused("E8-fined-already", matter.fined(USED, day(8, 24), 60_000))));
        year.on("2023-09-28", "told of a confiscation", matter.heardOf(USED, CONFISCATE, day(9, 4)));
        year.on(
                "2023-09-28",
                "what is out of use confiscated too",
                List.of(
                        matter.ordered(USED, day(9, 11), CONFISCATE, "行政处罚决定书"),
                        matter.served(day(9, 12), CONFISCATE)));
        year.on("2023-09-28", "out of use", matter.met(day(9, 20)));
    }

    /** Here the government decides, and no approval is asked for. */
    private static void groundSteelClosed(Year year, Matter matter) {
        year.on(
                "2023-08-31",
                "ground steel",
                List.of(
                        matter.opened(day(8, 9)),
                        refused("E6-facts-missing", matter.found(GROUND_STEEL, day(8, 10), "facts", "生产地条钢（示例）")),
                        matter.found(
                                GROUND_STEEL,
                                day(8, 10),
                                "particulars",
                                Data.of("equipment", "0.5吨中频感应炉，2019年本淘汰类（示例）")),
                        matter.ordered(GROUND_STEEL, day(8, 14), "stop-use", STOP),
                        matter.served(day(8, 15))));
        year.on("2023-08-31", "a fine for ground steel", matter.heardAndFined(GROUND_STEEL, day(8, 18), 200_000));
        year.on("2023-10-31", "ground steel referred", List.of(matter.closure().referred(day(10, 16))));
        year.on(
                "2023-11-30",
                "ground steel: closure decided",
                List.of(
                        refused("E6-decision-asked-for", matter.closure().approved(day(11, 6), "close")),
                        matter.closure().decided(day(11, 6), "close")));
        year.on("2023-11-30", "ground steel: closure ordered", matter.closure().heardAndClosedByGovernment(day(11, 8)));
        year.on(
                "2023-12-15",
                "ground steel: closure carried out",
                List.of(matter.closure().executed(day(12, 4)), matter.closed(day(12, 8), "carried-out")));
    }

    private static void handedOn(Year year, Matter matter) {
        year.on(
                "2023-10-31",
                "eliminated equipment handed on",
                List.of(
                        matter.opened(day(10, 9)),
                        matter.found(TRANSFERRED, day(10, 10), "particulars", Data.of("recipient", "示例受让企业（虚构）")),
                        matter.ordered(TRANSFERRED, day(10, 16), "correct", "责令改正通知书"),
                        matter.served(day(10, 17)),
                        refused("E8-goods-value-missing", matter.fined(TRANSFERRED, day(10, 18), 90_000))));
        year.on(
                "2023-10-31",
                "fined by the value of what was handed on",
                matter.heardAndFinedByValue(TRANSFERRED, day(10, 19), 90_000, 60_000));
        year.on("2023-10-31", "the fine is all that follows", List.of(matter.closed(day(10, 30), "penalised")));
    }

    /** A row marked D is enforced by nobody. */
    private static void withoutClause(Year year, Matter matter) {
        year.on(
                "2023-10-31",
                "a suspicion that no clause carries",
                List.of(
                        matter.opened(day(10, 11)),
                        refused(
                                "E8-ground-unverified",
                                matter.found("E5/new-steel", day(10, 12), "facts", "新增产能线索（示例）")),
                        matter.closed(day(10, 24), "dropped")));
    }
}
