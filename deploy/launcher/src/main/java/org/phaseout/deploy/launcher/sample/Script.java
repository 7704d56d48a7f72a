package org.phaseout.deploy.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.phaseout.deploy.launcher.sample.Invented.Enterprise;
import org.phaseout.deploy.launcher.sample.Invented.Unit;
import org.phaseout.deploy.launcher.sample.Step.Expected;
import org.phaseout.deploy.launcher.sample.Step.Mode;
import tools.jackson.databind.node.ObjectNode;

/** What the townships and departments report in the survey, in waves; within a wave the order does not matter. */
record Script(List<Wave> waves) {

    static final LocalDate SURVEY = LocalDate.of(2023, 3, 1);

    private static final LocalDate MORNING_AFTER = LocalDate.of(2023, 6, 30);
    private static final long SEED = 350504;
    private static final int ENTERPRISES = 60;
    private static final int UNITS = 120;

    static Script ofTheSurvey() {
        var invented = new Invented(SEED);
        var enterprises = new ArrayList<Enterprise>();
        var units = new ArrayList<Unit>();
        for (int i = 0; i < ENTERPRISES; i++) {
            enterprises.add(invented.enterprise(i));
        }
        for (int i = 0; i < UNITS; i++) {
            units.add(invented.unit(i, enterprises.get(i % ENTERPRISES)));
        }
        return new Script(List.of(
                tooEarly(units),
                registrations(enterprises),
                identifications(units),
                again(enterprises, units),
                refusals(enterprises, units)));
    }

    /** Units of enterprises that nobody has registered yet; their systems will send the same again. */
    private static Wave tooEarly(List<Unit> units) {
        return wave(
                "units before their enterprises",
                units.subList(0, 5).stream()
                        .map(unit ->
                                Step.refused("not-yet-known", township(unit), Reported.identification(unit, day(unit))))
                        .toList());
    }

    /** A third comes in structured mode, a third in binary mode, and a third in batches of ten. */
    private static Wave registrations(List<Enterprise> enterprises) {
        var steps = new ArrayList<Step>();
        var batch = new ArrayList<ObjectNode>();
        for (int i = 0; i < enterprises.size(); i++) {
            var enterprise = enterprises.get(i);
            var event = Reported.registration(enterprise, SURVEY.plusDays(i % 28));
            var one = Step.accepted("township:" + enterprise.township(), event);
            switch (i % 3) {
                case 0 -> steps.add(one);
                case 1 -> steps.add(one.in(Mode.BINARY));
                default -> batch.add(event);
            }
        }
        for (int from = 0; from < batch.size(); from += 10) {
            var rows = List.copyOf(batch.subList(from, Math.min(from + 10, batch.size())));
            steps.add(new Step(
                    "industry",
                    Mode.BATCH,
                    rows,
                    rows.stream().<Expected>map(_ -> new Expected.Accepted()).toList()));
        }
        return wave("registrations", steps);
    }

    private static Wave identifications(List<Unit> units) {
        return wave(
                "identifications",
                units.stream()
                        .map(unit -> Step.accepted(township(unit), Reported.identification(unit, day(unit))))
                        .toList());
    }

    /** Every fourth report is sent a second time, some of them in another mode. */
    private static Wave again(List<Enterprise> enterprises, List<Unit> units) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < units.size(); i += 4) {
            var again = Step.repeated(township(units.get(i)), Reported.identification(units.get(i), day(units.get(i))));
            steps.add(i % 8 == 0 ? again : again.in(Mode.BINARY));
        }
        var first = enterprises.getFirst();
        steps.add(Step.repeated("township:" + first.township(), Reported.registration(first, SURVEY)));
        return wave("the same again", steps);
    }

    private static Wave refusals(List<Enterprise> enterprises, List<Unit> units) {
        var steps = new ArrayList<Step>();
        var unit = units.getFirst();
        var home = township(unit);
        steps.add(Step.refused("U1-uscc-check-digit", home, changed(enterprises.getFirst(), "bad-digit", event -> {
            event.withObject("/data").put("uscc", "913505040000000190");
        })));
        steps.add(Step.refused("U1-uscc-held", home, changed(enterprises.getFirst(), "held", event -> {})));
        steps.add(Step.refused(
                "township-not-yours",
                "township:" + Invented.TOWNSHIPS.get(1),
                changed(enterprises.getFirst(), "not-yours", event -> {})));
        steps.add(Step.refused("action-not-yours", "human-resources", Reported.identification(unit, day(unit))));
        steps.add(Step.refused(
                "E8-date-in-the-future",
                home,
                other(unit, "future", event -> event.put("time", "2030-01-01T00:00:00+08:00"))));
        steps.add(Step.refused(
                "cloudevent-time-without-offset",
                home,
                other(unit, "local", event -> event.put("time", "2023-03-01T10:00:00"))));
        steps.add(Step.refused(
                "data-breaks-schema",
                home,
                other(
                        unit,
                        "schema",
                        event -> event.withObject("/data/capacity").put("unit", "tonnes"))));
        steps.add(Step.refused("U8-machine-held", home, other(unit, "machine", event -> {})));
        steps.add(Step.refused(
                "action-unknown", home, other(unit, "type", event -> event.put("type", "report.unit.teleport"))));
        steps.add(Step.refused("idempotency-key-taken", home, keyOf(unit)));
        return wave("what must be refused", steps);
    }

    /** The registration of an enterprise under another id and subject. */
    private static ObjectNode changed(Enterprise enterprise, String id, Consumer<ObjectNode> change) {
        var event = Reported.registration(enterprise, SURVEY);
        event.put("id", id).put("subject", "LJ-E-" + id);
        change.accept(event);
        return event;
    }

    /** The identification of a unit under another id and subject. */
    private static ObjectNode other(Unit unit, String id, Consumer<ObjectNode> change) {
        var event = Reported.identification(unit, day(unit));
        event.put("id", id).put("subject", "LJ-U-" + id);
        change.accept(event);
        return event;
    }

    /** Another content under an id that was accepted. */
    private static ObjectNode keyOf(Unit unit) {
        var event = Reported.identification(unit, day(unit));
        event.withObject("/data/capacity").put("quantity", "1");
        return event;
    }

    private static Wave wave(String name, List<Step> steps) {
        return new Wave(name, MORNING_AFTER, steps);
    }

    private static String township(Unit unit) {
        return "township:" + unit.enterprise().township();
    }

    private static LocalDate day(Unit unit) {
        return SURVEY.plusDays(30 + Integer.parseInt(unit.id().substring(5)) % 60);
    }
}
