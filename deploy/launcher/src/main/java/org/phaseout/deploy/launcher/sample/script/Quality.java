package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Refusals.refused;
import static org.phaseout.deploy.launcher.sample.script.Year.day;

import java.util.List;

/** 产品质量: below a mandatory standard, failed at sampling, made without a licence (E3). */
record Quality(Cast cast) {

    private static final String BELOW = "E3/below-standard";
    private static final String SAMPLED = "E3/sampling-failed";
    private static final String UNLICENSED = "E3/no-production-licence";

    private static final String GLASS = "平板玻璃2023-04批（示例）";
    private static final String PENALTY = "行政处罚决定书";

    void into(Year year) {
        stoppedAndRectified(year, matter(1, 2));
        madeWithoutLicence(year, matter(2, 4));
        failedTwice(year, matter(3, 9));
        suspendedWithApproval(year, matter(4, 16));
    }

    private Matter matter(int number, int enterprise) {
        return new Matter("Q", number, "quality", Bureau.MARKET, cast.enterprise(enterprise));
    }

    /** No more than six months, and no extension. */
    private static void stoppedAndRectified(Year year, Matter matter) {
        var document = "责令停产整改通知书";
        year.on(
                "2023-05-31",
                "below the standard, to stop and rectify",
                List.of(
                        matter.opened(day(5, 8)),
                        matter.found(
                                BELOW,
                                day(5, 10),
                                "particulars",
                                Data.of("product", GLASS, "standard", "GB 11614-2022")),
                        refused(
                                "E8-limit-too-long",
                                matter.ordered(BELOW, day(5, 15), "stop-and-rectify", document, "months", 7)),
                        matter.ordered(BELOW, day(5, 15), "stop-and-rectify", document, "months", 6),
                        matter.served(day(5, 17))));
        fineHeard(year, matter);
        year.on(
                "2023-10-31",
                "more time than the rule has",
                List.of(refused("E8-no-extension", matter.extensionAsked(day(10, 20), "months", 1))));
        year.on("2023-11-15", "rectified within six months", matter.met(day(11, 8)));
    }

    /** A large fine: a hearing is asked for, called for the seventh working day or later, and held. */
    private static void fineHeard(Year year, Matter matter) {
        var hearing = matter.before(BELOW);
        year.on(
                "2023-06-30",
                "a hearing before a fine",
                List.of(
                        hearing.noticed(day(5, 22), 160_000),
                        hearing.answered(day(5, 25), "hearing-request"),
                        refused("E7-hearing-too-soon", hearing.called(day(5, 29), day(6, 6))),
                        hearing.called(day(5, 29), day(6, 8)),
                        refused("E6-hearing-outstanding", matter.finedByValue(BELOW, day(6, 7), 160_000, 80_000)),
                        hearing.held(day(6, 8))));
        year.on("2023-06-30", "reviewed after the hearing", hearing.reviewed(day(6, 12)));
        year.on(
                "2023-06-30",
                "fined after the hearing",
                List.of(
                        refused("E8-heavier-than-noticed", matter.finedByValue(BELOW, day(6, 16), 170_000, 80_000)),
                        matter.finedByValue(BELOW, day(6, 16), 160_000, 80_000)));
    }

    private static void madeWithoutLicence(Year year, Matter matter) {
        year.on(
                "2023-06-30",
                "made without a licence",
                List.of(
                        matter.opened(day(6, 5)),
                        matter.found(UNLICENSED, day(6, 7), "particulars", Data.of("product", "列入目录的建材（示例）")),
                        refused("E6-not-noticed", matter.ordered(UNLICENSED, day(6, 7), "stop-production", PENALTY))));
        year.on("2023-06-30", "told of a stop of production", matter.heardOf(UNLICENSED, "stop-production", day(6, 8)));
        year.on(
                "2023-06-30",
                "production without a licence stopped",
                List.of(
                        refused(
                                "E8-measure-not-of-ground",
                                matter.ordered(UNLICENSED, day(6, 12), "restrict-production", "责令限制生产决定书")),
                        refused("E8-case-not-yours", matter.of(Bureau.ECOLOGY).served(day(6, 12))),
                        matter.ordered(UNLICENSED, day(6, 12), "stop-production", PENALTY),
                        matter.served(day(6, 14)),
                        refused("E8-fine-out-of-range", matter.finedByValue(UNLICENSED, day(6, 15), 150_001, 50_000))));
        year.on(
                "2023-06-30",
                "fined by the value of the goods",
                matter.heardAndFinedByValue(UNLICENSED, day(6, 19), 100_000, 50_000));
        year.on("2023-06-30", "a fine is all that follows", List.of(matter.closed(day(6, 28), "penalised")));
    }

    /** Not corrected in time: suspended, and then put right. */
    private static void failedTwice(Year year, Matter matter) {
        var found = Data.of("product", GLASS, "report", "示例抽检-0003（虚构）");
        year.on(
                "2023-06-30",
                "failed at sampling, to be corrected",
                List.of(
                        matter.opened(day(6, 6)),
                        matter.found(SAMPLED, day(6, 7), "particulars", found),
                        matter.ordered(SAMPLED, day(6, 8), "correct-within-limit", "责令限期改正通知书", "days", 30),
                        matter.served(day(6, 9)),
                        refused("E8-no-fine-on-ground", matter.fined(SAMPLED, day(6, 12), 10_000))));
        year.on("2023-07-31", "told of a suspension", matter.heardOf(SAMPLED, "suspend-for-rectification", day(7, 12)));
        year.on(
                "2023-07-31",
                "not corrected, suspended",
                List.of(
                        matter.ordered(SAMPLED, day(7, 17), "suspend-for-rectification", "责令停业整顿决定书", "months", 3),
                        matter.served(day(7, 18))));
        year.on("2023-09-28", "put right within the suspension", matter.met(day(9, 20)));
    }

    /** An approval need not be of a closure. */
    private static void suspendedWithApproval(Year year, Matter matter) {
        year.on(
                "2023-07-31",
                "below the standard again",
                List.of(
                        matter.opened(day(7, 3)),
                        matter.found(
                                BELOW,
                                day(7, 5),
                                "particulars",
                                Data.of("product", GLASS, "standard", "GB 11614-2022"))));
        year.on("2023-07-31", "told of a stop of sale", matter.heardOf(BELOW, "stop-production-and-sale", day(7, 6)));
        year.on(
                "2023-07-31",
                "production and sale stopped",
                List.of(
                        matter.ordered(BELOW, day(7, 10), "stop-production-and-sale", PENALTY),
                        matter.served(day(7, 11)),
                        refused("E6-not-yet-referable", matter.closure().referred(day(7, 18))),
                        matter.reinspected(day(7, 19), "failed"),
                        matter.closure().referred(day(7, 20))));
        year.on("2023-09-28", "a suspension approved", List.of(matter.closure().approved(day(9, 5), "suspend")));
        year.on("2023-09-28", "a suspension ordered", matter.closure().heardAndClosing(day(9, 6)));
        year.on("2023-09-28", "a business licence revoked", matter.heardAndRevoked("business-licence", day(9, 11)));
        year.on(
                "2023-09-28",
                "a suspension carried out",
                List.of(matter.closure().executed(day(9, 20)), matter.closed(day(9, 25), "carried-out")));
    }
}
