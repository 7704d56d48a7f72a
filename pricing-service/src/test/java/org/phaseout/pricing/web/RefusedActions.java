package org.phaseout.pricing.web;

import static org.phaseout.pricing.Reported.data;
import static org.phaseout.pricing.Reported.undoing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.pricing.OneInstance;
import org.phaseout.pricing.Reported;
import org.phaseout.pricing.UnitsSay;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;
import org.phaseout.pricing.meter.domain.MeterRefused;
import tools.jackson.databind.node.ObjectNode;

/** The table of actions that must be refused: code, status and place were written down by hand from the rules. */
final class RefusedActions {

    private static final String SCREENED = "PM-rf-screened";
    private static final String PROPOSED = "PM-rf-proposed";
    private static final String APPROVED = "PM-rf-approved";
    private static final String LISTED = "PM-rf-listed";
    private static final String IN_FORCE = "PM-rf-in-force";
    private static final String ENDED = "PM-rf-ended";
    private static final String DROPPED = "PM-rf-dropped";
    private static final String VOIDED = "PM-rf-voided";
    private static final String METER = "rf-meter";

    /** The units behind the measures; one of them is out before its measure was listed. */
    static void units(OneInstance instance) {
        for (var measure : List.of(SCREENED, PROPOSED, APPROVED, LISTED, IN_FORCE, ENDED, DROPPED, VOIDED)) {
            instance.hears(UnitsSay.steelIdentified(measure.substring(3)));
        }
        instance.hears(UnitsSay.dismantled(DROPPED.substring(3), 2));
    }

    /** What is accepted before, so that the others can be refused. */
    static List<ObjectNode> standing() {
        var events = new ArrayList<ObjectNode>();
        events.add(undoing("rf-v", VOIDED, 1, "measure-screened", null));
        for (var measure : List.of(PROPOSED, APPROVED, LISTED, IN_FORCE, ENDED)) {
            events.add(Reported.proposal("rf-1" + measure, measure));
        }
        for (var measure : List.of(APPROVED, LISTED, IN_FORCE, ENDED)) {
            events.add(Reported.approval("rf-2" + measure, measure));
        }
        for (var measure : List.of(LISTED, IN_FORCE, ENDED)) {
            events.add(Reported.listing("rf-3" + measure, measure));
        }
        events.add(Reported.start("rf-4", IN_FORCE));
        events.add(Reported.recheck("rf-5", IN_FORCE));
        events.add(undoing("rf-6", IN_FORCE, 6, "measure-rechecked", null));
        events.add(Reported.listChange("rf-7", ENDED));
        events.add(Reported.reading("rf-8", METER, "rf-unit", "2023-07", "1200"));
        events.add(Reported.reading("rf-9", METER, "rf-unit", "2023-06", "1100"));
        return events;
    }

    static List<Case> all() {
        return Stream.of(ofTheCourse(), ofTariffs(), ofDates(), ofUndoing(), ofMeters())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> ofTheCourse() {
        var level = Reported.approval("rf-c0", PROPOSED);
        return List.of(
                no("T2-not-proposed", Reason.NotProposed.class, Reported.approval("rf-c1", SCREENED)),
                no("T2-not-approved", Reason.NotApproved.class, Reported.listing("rf-c2", PROPOSED)),
                no("T2-not-listed", Reason.NotListed.class, Reported.start("rf-c3", APPROVED)),
                no("T2-not-in-force", Reason.NotInForce.class, Reported.recheck("rf-c4", LISTED)),
                no("T2-already-proposed", Reason.AlreadyProposed.class, Reported.proposal("rf-c5", PROPOSED)),
                no("T2-already-approved", Reason.AlreadyApproved.class, Reported.approval("rf-c6", APPROVED)),
                no("T2-already-listed", Reason.AlreadyListed.class, Reported.listing("rf-c7", LISTED)),
                no("T2-already-in-force", Reason.AlreadyInForce.class, Reported.start("rf-c8", IN_FORCE)),
                no("T4-ended", Reason.Over.class, Reported.recheck("rf-c9", ENDED)),
                no("T4-dropped", Reason.Dropped.class, Reported.proposal("rf-c10", DROPPED)),
                no("T2-not-screened", Reason.NotScreened.class, Reported.proposal("rf-c11", VOIDED)),
                new Case("T2-level-not-yours", 403, "/data/level", Reason.NotYourLevel.class, level).by("province"));
    }

    private static List<Case> ofTariffs() {
        var amount = Reported.proposal("rf-t1", SCREENED);
        data(amount).put("surcharge", "0.50");
        var early = Reported.proposal("rf-t2", SCREENED).put("time", "2010-05-31T09:00:00+08:00");
        return List.of(
                new Case("T2-other-amount", 422, "/data/surcharge", Reason.OtherAmount.class, amount),
                no("T1-no-rule", Reason.NoRule.class, early));
    }

    private static List<Case> ofDates() {
        var later = Reported.approval("rf-d1", PROPOSED);
        data(later).withObject("/approval").put("on", "2023-05-21");
        var older = Reported.listing("rf-d2", APPROVED);
        data(older).withObject("/list").put("on", "2023-05-14");
        var before = Reported.start("rf-d3", LISTED);
        data(before).put("from", "2023-06-14");
        var future = Reported.start("rf-d4", LISTED);
        data(future).put("from", "2023-07-21");
        var end = Reported.listChange("rf-d5", IN_FORCE);
        data(end).withObject("/list").put("on", "2023-07-15");
        return List.of(
                new Case("T2-document-dated-later", 422, "/data/approval/on", Reason.DocumentDatedLater.class, later),
                new Case("T2-list-before-approval", 422, "/data/list/on", Reason.ListBeforeApproval.class, older),
                new Case("T2-start-before-list", 422, "/data/from", Reason.StartBeforeList.class, before),
                new Case("T2-start-in-the-future", 422, "/data/from", Reason.StartInTheFuture.class, future),
                new Case("T4-end-before-start", 422, "/data/list/on", Reason.EndBeforeStart.class, end));
    }

    private static List<Case> ofUndoing() {
        var version = "/data/action/version";
        var not = Reason.NotUndone.class;
        return List.of(
                new Case("U12-no-such-version", 422, version, not, undo("rf-u1", 99, "measure-listed")),
                new Case("U12-other-fact", 422, "/data/action/fact", not, undo("rf-u2", 4, "measure-approved")),
                new Case("U12-undone-already", 422, version, not, undo("rf-u3", 6, "measure-rechecked")),
                new Case("U12-undoing-stays", 422, version, not, undo("rf-u4", 7, "measure-rechecked")),
                new Case("U12-not-your-act", 403, version, not, undo("rf-u5", 5, "measure-came-into-force"))
                        .by("industry"),
                new Case("U12-later-facts-rest-on-it", 422, version, not, undo("rf-u6", 4, "measure-listed")),
                new Case(
                        "T2-start-before-list",
                        422,
                        "/data/data/from",
                        Reason.NotSoCorrected.class,
                        undoing("rf-u8", IN_FORCE, 5, "measure-came-into-force", """
                        {"from": "2023-06-14"}""")),
                new Case(
                        "E8-date-in-the-future",
                        422,
                        "/data/data/occurredOn",
                        not,
                        undoing("rf-u7", IN_FORCE, 5, "measure-came-into-force", """
                        {"from": "2023-07-16", "occurredOn": "2023-12-02"}""")));
    }

    private static List<Case> ofMeters() {
        return List.of(
                new Case(
                        "T3-month-already-read",
                        422,
                        "/data/month",
                        MeterRefused.Reason.MonthAlreadyRead.class,
                        Reported.reading("rf-m1", METER, "rf-unit", "2023-07", "1300")),
                new Case(
                        "T3-month-not-over",
                        422,
                        "/data/month",
                        MeterRefused.Reason.MonthNotOver.class,
                        Reported.reading("rf-m2", METER, "rf-unit", "2023-08", "1")
                                .put("time", "2023-08-30T23:59:59+08:00")),
                new Case(
                        "T3-meter-of-another-unit",
                        422,
                        "/data/unitId",
                        MeterRefused.Reason.MeterOfAnotherUnit.class,
                        Reported.reading("rf-m3", METER, "rf-other", "2023-05", "1")),
                new Case(
                        "T3-month-already-read",
                        422,
                        "/data/data/month",
                        MeterRefused.Reason.NotSoCorrected.class,
                        undoing("rf-m5", METER, 1, "meter-read", """
                        {"unitId": "rf-unit", "month": "2023-06", "kilowattHours": 1200}""")),
                new Case(
                                "U12-not-your-act",
                                403,
                                "/data/action/version",
                                MeterRefused.Reason.NotUndone.class,
                                undoing("rf-m4", METER, 1, "meter-read", null))
                        .by("industry"));
    }

    private static ObjectNode undo(String id, long version, String fact) {
        return undoing(id, IN_FORCE, version, fact, null);
    }

    private static Case no(String code, Class<?> reason, ObjectNode event) {
        return new Case(code, 422, "/subject", reason, event);
    }
}
