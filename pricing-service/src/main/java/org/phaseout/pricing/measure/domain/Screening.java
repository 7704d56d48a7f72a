package org.phaseout.pricing.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Act;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectGroundEnd;
import org.phaseout.pricing.measure.domain.MeasureCommand.EndGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.OfPolicy;
import org.phaseout.pricing.measure.domain.MeasureCommand.Paper;
import org.phaseout.pricing.measure.domain.MeasureCommand.RestoreGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.ScreenMeasure;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDropped;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;
import org.phaseout.pricing.measure.domain.Stage.Dropped;
import org.phaseout.pricing.measure.domain.Stage.Ended;
import org.phaseout.pricing.measure.domain.Stage.OnList;
import org.phaseout.pricing.measure.domain.Stage.Screened;
import org.phaseout.pricing.measure.domain.Stage.Unlisted;
import org.phaseout.pricing.measure.domain.Stage.Unscreened;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Tariffs;

/** What follows for a measure from the facts of its unit (T2, T4). Never a refusal: what changes nothing is no event. */
record Screening(Measure measure, Act act) {

    private static final String IDENTIFIED = "unit-identified";

    List<MeasureEvent> decide(OfPolicy command) {
        return switch (command) {
            case ScreenMeasure screen -> screen(screen);
            case EndGround end -> ending().end(end.measureId().value(), end.end(), end.cause());
            case RestoreGround restore -> ending().restore(restore);
            case CorrectGroundEnd correct -> ending().toldAnew(correct);
        };
    }

    private Ending ending() {
        return new Ending(measure);
    }

    /** T2: screened anew when the unit's facts are others; what they no longer carry is dropped or to be de-listed. */
    private List<MeasureEvent> screen(ScreenMeasure command) {
        var id = command.measureId().value();
        var ground = command.ground();
        var cause = new Cause(ground.unitVersion(), IDENTIFIED);
        var tariff = tariff(ground, command.tariffs());
        if (tariff.isEmpty()) {
            return ending().end(id, GroundEnd.VOIDED, cause);
        }
        var screened = screened(id, ground, tariff.get());
        return switch (measure.stage()) {
            case Screened(var before) when saysTheSame(before, screened) -> List.of();
            case Ended(var before, var _) when isOut() || saysTheSame(before, screened) -> List.of();
            case Dropped _ when isOut() -> List.of();
            case Unscreened _, Screened _, Ended _, Dropped _ -> found(screened, command.exits());
            case Unlisted unlisted when saysTheSame(unlisted.ground(), screened) -> List.of();
            case Unlisted _ ->
                Stream.<MeasureEvent>concat(
                                Stream.of(new MeasureDropped(id, GroundEnd.VOIDED.word(), cause)),
                                found(screened, command.exits()).stream())
                        .toList();
            case OnList listed
            when isUnderTheSameRule(listed.ground(), command.tariffs(), tariff.get()) ->
                Ending.undone(id, ending().endedBy(each -> each.fact().equals(IDENTIFIED)), reidentified(ground));
            case OnList _ -> ending().end(id, GroundEnd.VOIDED, cause);
        };
    }

    /** T4: a unit that left before it was a ground is found and dropped at once, so that it comes back if the exit falls. */
    private static List<MeasureEvent> found(MeasureScreened screened, List<Cause> exits) {
        return Stream.<MeasureEvent>concat(
                        Stream.of(screened),
                        exits.stream()
                                .map(exit -> new MeasureDropped(screened.measureId(), GroundEnd.UNIT_OUT.word(), exit)))
                .toList();
    }

    /** Whether the unit has left: an identification put right afterwards makes no ground of it. */
    private boolean isOut() {
        return !ending().endedBy(each -> !each.fact().equals(IDENTIFIED)).isEmpty();
    }

    /** Whether the facts of before would come to the same tariff on the same day. */
    private boolean isUnderTheSameRule(MeasureScreened before, Tariffs tariffs, Tariff now) {
        return tariff(before, tariffs, act.district(), act.occurredOn())
                .filter(now::equals)
                .isPresent();
    }

    /** On whose word a proposal falls that followed from an identification which has been put right. */
    private static Paper reidentified(Ground ground) {
        return new Paper("policy", IDENTIFIED, ground.unitId() + " " + ground.unitVersion());
    }

    /** A unit identified once more as it was, at a later version and under the rule of a later day, is nothing new. */
    private static boolean saysTheSame(MeasureScreened before, MeasureScreened now) {
        return before.equals(new MeasureScreened(
                now.measureId(),
                now.unitId(),
                before.unitVersion(),
                now.uscc(),
                now.enterpriseName(),
                now.township(),
                now.sector(),
                now.tariffClass(),
                now.equipment(),
                now.catalogue(),
                before.tariff()));
    }

    private static MeasureScreened screened(String id, Ground ground, Tariff tariff) {
        return new MeasureScreened(
                id,
                ground.unitId(),
                ground.unitVersion(),
                ground.owner().uscc(),
                ground.owner().name(),
                ground.owner().township(),
                ground.sector(),
                ground.tariffClass(),
                ground.equipment(),
                ground.catalogue(),
                tariff);
    }

    private Optional<Tariff> tariff(Ground ground, Tariffs tariffs) {
        return tariff(
                tariffs,
                new Consumer(act.district(), ground.sector(), ground.tariffClass(), ground.equipment()),
                act.occurredOn());
    }

    static Optional<Tariff> tariff(MeasureScreened ground, Tariffs tariffs, String district, LocalDate on) {
        return tariff(tariffs, new Consumer(district, ground.sector(), ground.tariffClass(), ground.equipment()), on);
    }

    private static Optional<Tariff> tariff(Tariffs tariffs, Consumer consumer, LocalDate on) {
        return tariffs.on(on, consumer)
                .tariff()
                .map(found -> new Tariff(
                        found.rule(), found.document(), found.base(), found.multiplier(), found.surcharge()));
    }
}
