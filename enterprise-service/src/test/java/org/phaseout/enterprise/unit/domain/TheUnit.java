package org.phaseout.enterprise.unit.domain;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Holders;

/** A unit in a test: who says what, and on which day; the system is told on the same day unless the test says otherwise. */
final class TheUnit {

    static final UnitId ID = new UnitId("U-1");

    private Unit unit = Unit.UNKNOWN;
    private String authority = "township:350504100";
    private LocalDate day = LocalDate.of(2023, 3, 1);
    private LocalDate today = LocalDate.of(2023, 3, 1);
    private Holders holders = Holders.NOBODY;

    /** A shaft kiln (示例) in 罗溪镇, with one machine of serial a-1. */
    static TheUnit identified() {
        return new TheUnit().given(new Survey().identified()).planned(2023).planned(2024);
    }

    static TheUnit listed(String way, String exitBy) {
        return identified().on("2023-04-01").then(Say.listing(2023, way, exitBy));
    }

    /** Listed to be sealed by 30 September; the conditions for dismantling are missing. */
    static TheUnit toSeal() {
        return listed("seal", "2023-09-30").on("2023-05-01").then(Say.determination(false));
    }

    static TheUnit sealed() {
        var unit = toSeal().on("2023-06-01");
        Say.sevenFacts().forEach(unit::then);
        return unit.then(Say.sealing());
    }

    static TheUnit dismantling() {
        return listed("dismantle", "2023-09-30")
                .on("2023-05-01")
                .then(Say.determination(true))
                .on("2023-06-01")
                .then(Say.start());
    }

    static TheUnit dismantled() {
        return dismantling().on("2023-07-01").then(Say.disposal("a-1")).then(Say.inPlace());
    }

    static TheUnit accepted() {
        return dismantled().on("2023-08-01").then(Say.check()).then(Say.verdict(UnitCommand.Verdict.PASSED));
    }

    TheUnit by(String other) {
        authority = other;
        return this;
    }

    /** What follows happened on that day, and the system is told on it. */
    TheUnit on(String date) {
        return on(LocalDate.parse(date));
    }

    TheUnit on(LocalDate date) {
        day = date;
        today = date;
        return this;
    }

    /** The system is told later. */
    TheUnit toldOn(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    TheUnit among(Holders others) {
        holders = others;
        return this;
    }

    /** The township has a plan for a year. */
    TheUnit planned(int year) {
        return held(new Claim("plan", "350504100/" + year), "P-" + year);
    }

    TheUnit held(Claim claim, String holder) {
        Map<Claim, String> more = new HashMap<>(holders.byClaim());
        more.put(claim, holder);
        holders = new Holders(more);
        return this;
    }

    TheUnit given(UnitEvent... events) {
        unit = unit.told(List.of(events), act());
        return this;
    }

    /** What the unit makes of a command. */
    List<UnitEvent> tells(UnitCommand command) {
        var events = unit.decide(command, act(), holders);
        unit = unit.told(events, act());
        return events;
    }

    TheUnit then(UnitCommand command) {
        tells(command);
        return this;
    }

    Reason refuses(UnitCommand command) {
        return assertThrows(UnitRefused.class, () -> unit.decide(command, act(), holders))
                .reason();
    }

    LocalDate day() {
        return day;
    }

    Standing standing() {
        return unit.standing();
    }

    Stage stage() {
        return standing().stage();
    }

    boolean isOverdue() {
        return Lateness.isOverdue(standing());
    }

    /** Names of the facts that stand, in their order. */
    List<String> facts() {
        var names = new ArrayList<String>();
        unit.history().standing().forEach(entry -> names.add(Undoings.name(entry.fact())));
        return names;
    }

    /** Version at which a fact was first told. */
    long version(String fact) {
        return unit.history().entries().stream()
                .filter(entry -> Undoings.name(entry.fact()).equals(fact))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private Act act() {
        return new Act(
                new Authority(authority),
                "350504",
                day,
                today.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }
}
