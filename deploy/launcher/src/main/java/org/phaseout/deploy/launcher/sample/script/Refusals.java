package org.phaseout.deploy.launcher.sample.script;

import static org.phaseout.deploy.launcher.sample.script.Cast.Role.AT_ONCE;
import static org.phaseout.deploy.launcher.sample.script.Cast.Role.LISTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.phaseout.deploy.launcher.sample.Step;
import org.phaseout.deploy.launcher.sample.Step.Mode;
import tools.jackson.databind.node.ObjectNode;

/** What must be refused and leave no trace, and what is told twice and stands once. */
record Refusals(Cast cast) {

    private static final LocalDate APRIL = LocalDate.of(2023, 4, 4);

    void into(Year year) {
        year.on("2023-04-28", "the same again", again());
        year.on("2023-04-28", "what must be refused of a survey", ofTheSurvey());
        year.on("2023-12-15", "what must be refused of a way out", ofAWayOut());
    }

    /** Every fourth report is sent a second time, some of them in another mode. */
    private List<Step> again() {
        var steps = new ArrayList<Step>();
        var units = cast.units();
        for (int i = 0; i < units.size(); i += 4) {
            var step = Survey.identified(units.get(i));
            var again = Step.repeated(step.authority(), step.events().getFirst());
            steps.add(i % 8 == 0 ? again : again.in(Mode.BINARY));
        }
        return steps;
    }

    private List<Step> ofTheSurvey() {
        var unit = cast.units().getFirst();
        var home = unit.home().authority();
        var registered = cast.enterprises().getFirst();
        var other = Desk.township(Invented.WITHOUT_UNITS).authority();
        return List.of(
                Step.refused(
                        "U1-uscc-check-digit",
                        registered.home().authority(),
                        registration(
                                "digit",
                                event -> event.withObject("/data").put("uscc", wrongDigit(registered.uscc())))),
                Step.refused("U1-uscc-held", registered.home().authority(), registration("held", _ -> {})),
                Step.refused("township-not-yours", other, registration("not-yours", _ -> {})),
                Step.refused("action-not-yours", Desk.HUMAN_RESOURCES.authority(), identification("rights", _ -> {})),
                Step.refused(
                        "E8-date-in-the-future",
                        home,
                        identification("future", event -> event.put("time", "2030-01-01T00:00:00+08:00"))),
                Step.refused(
                        "cloudevent-time-without-offset",
                        home,
                        identification("local", event -> event.put("time", "2023-03-01T10:00:00"))),
                Step.refused(
                        "data-breaks-schema",
                        home,
                        identification(
                                "schema",
                                event -> event.withObject("/data/capacity").put("unit", "tonnes"))),
                Step.refused("U8-machine-held", home, identification("machine", _ -> {})),
                Step.refused(
                        "action-unknown",
                        home,
                        identification("type", event -> event.put("type", "report.unit.teleport"))),
                Step.refused("idempotency-key-taken", home, sameKey(unit)));
    }

    private List<Step> ofAWayOut() {
        var out = cast.of(AT_ONCE).getFirst();
        var listed = cast.of(LISTED).getLast();
        var on = LocalDate.of(2023, 12, 5);
        return List.of(
                refused("U3-out-already", Plans.listed(out, LISTED), "out"),
                refused("U3-listed-already", otherDate(Plans.listed(listed, LISTED)), "twice"),
                refused(
                        "U6-disposal-leaves-it-usable",
                        listed.home()
                                .reports(
                                        "report.unit.disposal",
                                        listed.id(),
                                        on,
                                        Dismantling.disposal(
                                                        listed, listed.serials().getFirst())
                                                .put("method", "sold")),
                        "sold"),
                refused(
                        "U6-way-not-open",
                        listed.home().reports("report.unit.dismantling-start", listed.id(), on, Data.of()),
                        "not-open"));
    }

    /** Formed well, but with another check digit. */
    private static String wrongDigit(String uscc) {
        return uscc.substring(0, 17) + (uscc.endsWith("0") ? "1" : "0");
    }

    /** The same again would be accepted and change nothing. */
    private static Step otherDate(Step listing) {
        listing.events().getFirst().withObject("/data").put("exitBy", "2024-09-30");
        return listing;
    }

    /** A step of a case that must not be taken; of one code once on a day. */
    static Step refused(String code, Step step) {
        return refused(code, step, code);
    }

    /** Under an id that no accepted action has. */
    private static Step refused(String code, Step step, String which) {
        var event = step.events().getFirst();
        event.put("id", event.get("id").asString() + "-" + which);
        return Step.refused(code, step.authority(), event);
    }

    private ObjectNode registration(String which, Consumer<ObjectNode> change) {
        var enterprise = cast.enterprises().getFirst();
        return changed(
                Desk.township(enterprise.township())
                        .event("report.enterprise.registration", "LJ-E-" + which, APRIL, enterprise.registration()),
                change);
    }

    private ObjectNode identification(String which, Consumer<ObjectNode> change) {
        var unit = cast.units().getFirst();
        return changed(
                unit.home().event("report.unit.identification", "LJ-U-" + which, APRIL, unit.identification()), change);
    }

    private static ObjectNode changed(ObjectNode event, Consumer<ObjectNode> change) {
        change.accept(event);
        return event;
    }

    /** Another content under an id that was accepted. */
    private static ObjectNode sameKey(Unit unit) {
        var event = Survey.identified(unit).events().getFirst();
        event.withObject("/data/capacity").put("quantity", "1");
        return event;
    }
}
