package org.phaseout.enforcement.web;

import static org.phaseout.enforcement.Reported.data;

import java.util.List;
import java.util.stream.Stream;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfPenalties;
import tools.jackson.databind.node.ObjectNode;

/** What is accepted before, so that other actions can be refused. Business time stands at the end of 2024. */
final class Standing {

    static final String LEAD = "rf-lead";
    static final String OPENED = "rf-opened";
    static final String FOUNDRY = "rf-foundry";
    static final String STRUCTURE = "rf-structure";
    static final String ORDERED = "rf-ordered";
    static final String OF_2022 = "rf-2022";
    static final String TWO_COURSES = "rf-two-courses";
    static final String STATED = "rf-stated";
    static final String FINED = "rf-fined";
    static final String RUNNING = "rf-running";
    static final String ASKED = "rf-asked";
    static final String STAYED = "rf-stayed";
    static final String LAPSED = "rf-lapsed";
    static final String REPORT = "rf-report";
    static final String REFERRED = "rf-referred";
    static final String DECIDED = "rf-decided";
    static final String DECIDED_AGAINST = "rf-against";

    record Action(ObjectNode event, String authority) {

        Action(ObjectNode event) {
            this(event, "industry");
        }
    }

    static List<Action> all() {
        return Stream.of(
                        begun(),
                        running(),
                        failed(),
                        StandingOfRows.all(),
                        StandingOfPenalties.all(),
                        StandingFines.all(),
                        StandingReviews.all(),
                        Stream.of(new Action(calendar("2024-12-01", "2024-11-01"), "administrator")))
                .flatMap(actions -> actions)
                .toList();
    }

    private static Stream<Action> begun() {
        var foundry = Reported.opening(FOUNDRY, "2024-11-01");
        data(foundry).withObject("/industry").put("code", "3391");
        var structure = Reported.opening(STRUCTURE, "2024-11-01", "structure");
        return Stream.of(
                        Stream.of(Reported.lead(LEAD, "2024-10-30"), foundry, structure),
                        Stream.of(Reported.ground(STRUCTURE, "2024-11-01", "E5/equipment-transferred", null)),
                        opened(OPENED, "2024-11-01"),
                        Stream.of(
                                Reported.ground(OPENED, "2024-11-02", "E1/eliminated-equipment", null),
                                Reported.ground(OPENED, "2024-11-03", "E1/key-user-rectification", null),
                                Reported.ground(OPENED, "2024-11-04", "E1/energy-report", null),
                                Reported.voiding(OPENED, "2024-11-20", 5, "case-ground-found")),
                        ordered(ORDERED, "2024-11-02"),
                        ordered(OF_2022, "2022-11-21"),
                        twoCourses(),
                        stated(),
                        fined())
                .flatMap(events -> events)
                .map(Action::new);
    }

    private static Stream<ObjectNode> stated() {
        return Stream.concat(
                opened(STATED, "2024-11-02"),
                Stream.of(Reported.order(STATED, "2024-11-02", "E1/over-limit", "rectify-within-limit", """
                        {"until": "2024-12-20"}""")));
    }

    private static Stream<ObjectNode> twoCourses() {
        return Stream.of(
                Reported.opening(TWO_COURSES, "2024-11-02"),
                Reported.overLimit(TWO_COURSES, "2024-11-02"),
                Reported.ground(TWO_COURSES, "2024-11-03", "E1/energy-report", null),
                Reported.order(TWO_COURSES, "2024-11-03"),
                Reported.order(TWO_COURSES, "2024-11-04", "E1/energy-report", "correct-within-limit", """
                        {"months": 1}"""));
    }

    private static Stream<ObjectNode> fined() {
        return Stream.of(
                Reported.opening(FINED, "2024-11-02"),
                Reported.ground(FINED, "2024-11-02", "E1/key-user-rectification", null),
                ReportedOfPenalties.notice(FINED, "2024-11-05", "E1/key-user-rectification", "100000", false),
                Reported.penalty(FINED, "2024-11-20", "E1/key-user-rectification", "100000"));
    }

    private static Stream<Action> running() {
        return Stream.of(
                        served(RUNNING, "2024-11-04"),
                        served(ASKED, "2024-11-04"),
                        Stream.of(Reported.application(ASKED, "2024-11-20")),
                        served(STAYED, "2024-11-04"),
                        Stream.of(Reported.stay(STAYED, "2024-11-10")))
                .flatMap(events -> events)
                .map(Action::new);
    }

    private static Stream<Action> failed() {
        var reported = Stream.of(
                Reported.opening(REPORT, "2024-05-01"),
                Reported.ground(REPORT, "2024-05-01", "E1/energy-report", null),
                Reported.order(REPORT, "2024-05-01", "E1/energy-report", "correct-within-limit", """
                        {"months": 12}"""),
                Reported.service(REPORT, "2024-05-02"),
                Reported.reinspection(REPORT, "2024-06-01", "failed"));
        var industrys = Stream.of(
                        reported,
                        served(LAPSED, "2023-03-02"),
                        referred(REFERRED),
                        referred(DECIDED),
                        referred(DECIDED_AGAINST))
                .flatMap(events -> events)
                .map(Action::new);
        return Stream.concat(
                industrys,
                Stream.of(
                        new Action(Reported.decision(DECIDED, "2024-12-10", "close"), "government"),
                        new Action(Reported.decision(DECIDED_AGAINST, "2024-12-10", "none"), "government")));
    }

    private static Stream<ObjectNode> opened(String subject, String day) {
        return Stream.of(Reported.opening(subject, day), Reported.overLimit(subject, day));
    }

    private static Stream<ObjectNode> ordered(String subject, String day) {
        return Stream.concat(opened(subject, day), Stream.of(Reported.order(subject, day)));
    }

    private static Stream<ObjectNode> served(String subject, String day) {
        return Stream.concat(ordered(subject, day), Stream.of(Reported.service(subject, day)));
    }

    static Stream<ObjectNode> referred(String subject) {
        return Stream.of(
                        served(subject, "2024-11-04"),
                        Stream.of(
                                Reported.reinspection(subject, "2024-12-01", "failed"),
                                Reported.referral(subject, "2024-12-05")))
                .flatMap(events -> events);
    }

    /** A notice on 2030, invented. */
    static ObjectNode calendar(String day, String publishedOn) {
        return Reported.calendar("rf-2030", day, """
                {"year": 2030, "publishedOn": "%s", "document": "示例〔2024〕1号", "daysOff": ["2030-01-01"],
                 "workingWeekends": ["2030-01-05"]}""".formatted(publishedOn));
    }

    private Standing() {}
}
