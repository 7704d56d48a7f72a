package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import org.phaseout.deploy.launcher.sample.Step.Mode;
import tools.jackson.databind.node.ObjectNode;

/** 摸底排查: enterprises are registered, units are identified (U1). */
record Survey(Cast cast) {

    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

    void into(Year year) {
        year.on("2023-02-28", "units before their enterprises", tooEarly());
        year.on("2023-02-28", "registrations", registrations());
        year.on(
                "2023-03-31",
                "identifications",
                cast.units().stream().map(Survey::identified).toList());
    }

    /** Units of enterprises that nobody has registered yet; their systems will send the same again. */
    private List<Step> tooEarly() {
        return cast.units().subList(0, 5).stream()
                .map(unit -> Step.refused(
                        "not-yet-known",
                        unit.home().authority(),
                        unit.home().event("report.unit.identification", unit.id(), FEBRUARY, unit.identification())))
                .toList();
    }

    /** A third comes in structured mode, a third in binary mode, and a third in batches of the bureaus. */
    private List<Step> registrations() {
        var steps = new ArrayList<Step>();
        var rows = new ArrayList<ObjectNode>();
        var enterprises = cast.enterprises();
        for (int i = 0; i < enterprises.size(); i++) {
            var enterprise = enterprises.get(i);
            var on = FEBRUARY.plusDays(i % 27);
            switch (i % 3) {
                case 0 -> steps.add(registered(enterprise.home(), enterprise, on));
                case 1 ->
                    steps.add(registered(enterprise.home(), enterprise, on).in(Mode.BINARY));
                default ->
                    rows.add(registered(Desk.MARKET, enterprise, on).events().getFirst());
            }
        }
        for (int from = 0; from < rows.size(); from += 10) {
            steps.add(Step.batch(
                    Desk.MARKET.authority(), List.copyOf(rows.subList(from, Math.min(from + 10, rows.size())))));
        }
        return steps;
    }

    private static Step registered(Desk desk, Enterprise enterprise, LocalDate on) {
        return desk.reports("report.enterprise.registration", enterprise.id(), on, enterprise.registration());
    }

    /** Most units are found by their township, some by a bureau on its own rounds. */
    static Step identified(Unit unit) {
        var desk = switch (unit.number() % 12) {
            case 1 -> Desk.HOUSING;
            case 3 -> Desk.INDUSTRY;
            case 5 -> Desk.ECOLOGY;
            case 7 -> Desk.EMERGENCY;
            case 9 -> Desk.MARKET;
            case 11 -> Desk.DEVELOPMENT;
            default -> unit.home();
        };
        return desk.reports(
                "report.unit.identification", unit.id(), MARCH.plusDays(unit.number() % 30), unit.identification());
    }
}
