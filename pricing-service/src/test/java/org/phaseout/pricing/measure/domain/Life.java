package org.phaseout.pricing.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;
import org.phaseout.pricing.measure.domain.Ground.Owner;
import org.phaseout.pricing.measure.domain.Measure.Stretch;
import org.phaseout.pricing.measure.domain.MeasureCommand.ApproveMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectGroundEnd;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureCommand.EndGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.ListMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.OfAuthority;
import org.phaseout.pricing.measure.domain.MeasureCommand.OfPolicy;
import org.phaseout.pricing.measure.domain.MeasureCommand.Paper;
import org.phaseout.pricing.measure.domain.MeasureCommand.ProposeMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.RecheckMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.RestoreGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.ScreenMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.StartMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.TakeMeasureOffList;
import org.phaseout.pricing.measure.domain.MeasureCommand.VoidMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureEvent.OfficialDocument;
import org.phaseout.pricing.tariff.domain.Span;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.phaseout.pricing.tariff.view.TariffTable;

/** The measure of one invented steel unit (示例), told in sentences; each sentence is decided and then true. */
final class Life {

    static final MeasureId ID = MeasureId.ofUnit("U-1");
    static final Tariffs TARIFFS = TariffTable.tariffs();

    private Measure measure = Measure.NONE;
    private List<MeasureEvent> told = List.of();
    private String authority = "development";
    private LocalDate day = LocalDate.of(2023, 3, 1);

    Life by(String other) {
        authority = other;
        return this;
    }

    Life on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    Measure measure() {
        return measure;
    }

    /** The days on which the surcharge is collected. */
    List<Span> days() {
        return measure.inForce().stream().map(Stretch::days).toList();
    }

    /** What the last sentence told. */
    List<MeasureEvent> told() {
        return told;
    }

    Life screened() {
        return screened(ground(1, "steel", "induction-furnace"));
    }

    Life screened(Ground ground) {
        return policy(new ScreenMeasure(ID, ground, List.of(), TARIFFS));
    }

    /** Screened as a unit that is known to have been dismantled before. */
    Life screenedAfterItsExit(Ground ground, long exit) {
        return policy(new ScreenMeasure(ID, ground, List.of(dismantled(exit)), TARIFFS));
    }

    static Ground ground(long unitVersion, String sector, String equipment) {
        return new Ground(
                "U-1",
                unitVersion,
                new Owner("91350504000000019W", "示例钢铁厂（虚构）", "350504100"),
                sector,
                "elimination",
                equipment,
                List.of("2019/elimination/1/steel/1"));
    }

    Life proposed() {
        return does(propose());
    }

    static ProposeMeasure propose() {
        return new ProposeMeasure(ID, "示例〔2023〕1号", null, TARIFFS);
    }

    Life approved(String date) {
        return does(approve(Level.CITY, date));
    }

    static ApproveMeasure approve(Level level, String date) {
        return new ApproveMeasure(ID, level, document(date));
    }

    Life listed(String date) {
        return does(new ListMeasure(ID, document(date)));
    }

    Life started(String date) {
        return does(start(date));
    }

    static StartMeasure start(String date) {
        return new StartMeasure(ID, LocalDate.parse(date), TARIFFS);
    }

    Life rechecked(Recheck result) {
        return does(new RecheckMeasure(ID, result, "示例〔2023〕5号"));
    }

    Life takenOffTheList(String date) {
        return does(off(date));
    }

    static TakeMeasureOffList off(String date) {
        return new TakeMeasureOffList(ID, document(date));
    }

    /** Screened in March, proposed, approved in May, listed in June, in force from July 2023. */
    Life inForce() {
        return screened()
                .on("2023-04-10")
                .proposed()
                .on("2023-05-20")
                .approved("2023-05-15")
                .on("2023-06-20")
                .listed("2023-06-15")
                .on("2023-07-05")
                .started("2023-07-01");
    }

    Life unitOut(long version) {
        return policy(new EndGround(ID, GroundEnd.UNIT_OUT, dismantled(version)));
    }

    static Cause dismantled(long version) {
        return new Cause(version, "unit-dismantled");
    }

    Life unitOutOtherwise(long version, long instead) {
        var paper = new Paper("示例局", "日期有误", "示例〔2023〕8号");
        return policy(new CorrectGroundEnd(ID, dismantled(version), dismantled(instead), paper));
    }

    Life unitNotOutAfterAll(long version) {
        return policy(new RestoreGround(ID, dismantled(version), new Paper("示例局", "误报", "示例〔2023〕9号")));
    }

    Life voided(long version, String fact) {
        return isTrue(decide(new VoidMeasureAction(ID, undo(version, fact))), authority);
    }

    Life corrected(long version, String fact, OfAuthority as, @Nullable String occurredOn) {
        return isTrue(decide(correction(version, fact, as, occurredOn)), authority);
    }

    static CorrectMeasureAction correction(long version, String fact, OfAuthority as, @Nullable String occurredOn) {
        return new CorrectMeasureAction(
                ID, undo(version, fact), as, occurredOn == null ? null : LocalDate.parse(occurredOn));
    }

    static Undo undo(long version, String fact) {
        return new Undo(version, fact, "示例局", "录入有误", "示例〔2023〕9号");
    }

    static OfficialDocument document(String date) {
        return new OfficialDocument("示例市工信局", "示例〔2023〕3号", LocalDate.parse(date));
    }

    Life policy(OfPolicy command) {
        return isTrue(new Screening(measure, act("policy")).decide(command), "policy");
    }

    Life does(OfAuthority command) {
        return isTrue(decide(command), authority);
    }

    void isRefused(MeasureCommand command, MeasureRefused.Reason reason) {
        var refused = catchThrowableOfType(MeasureRefused.class, () -> decide(command));
        assertThat(Objects.requireNonNull(refused, "it was not refused").reason())
                .isEqualTo(reason);
    }

    private List<MeasureEvent> decide(MeasureCommand command) {
        return switch (command) {
            case OfAuthority step -> new Procedure(measure, act(authority)).decide(step);
            case OfPolicy consequence -> new Screening(measure, act("policy")).decide(consequence);
            case CorrectMeasureAction correction -> new Revision(measure, act(authority)).decide(correction);
            case VoidMeasureAction voiding -> new Revision(measure, act(authority)).decide(voiding);
        };
    }

    private Act act(String by) {
        return new Act(new Authority(by), "350504", day, Instant.parse("2024-12-31T01:00:00Z"));
    }

    /** As the ledger tells it: the fact behind a correction has the day on which it really happened. */
    private Life isTrue(List<MeasureEvent> events, String by) {
        var occurredOn = day;
        for (var event : events) {
            measure = measure.evolve(event, new Told(by, occurredOn, measure.nextVersion()));
            occurredOn = event instanceof Correction correction ? correction.occurredOn() : day;
        }
        told = events;
        return this;
    }
}
