package org.phaseout.pricing.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.pricing.measure.domain.MeasureCommand.EndGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.OfPolicy;
import org.phaseout.pricing.measure.domain.MeasureCommand.Paper;
import org.phaseout.pricing.measure.domain.MeasureCommand.RestoreGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.ScreenMeasure;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDropped;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
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
            case EndGround end -> end(end.measureId().value(), end.end(), end.cause());
            case RestoreGround restore -> restore(restore);
        };
    }

    /** T2: screened anew when the unit's facts are others; what they no longer carry is dropped or to be de-listed. */
    private List<MeasureEvent> screen(ScreenMeasure command) {
        var id = command.measureId().value();
        var ground = command.ground();
        var cause = new Cause(ground.unitVersion(), IDENTIFIED);
        var tariff = tariff(ground, command.tariffs());
        if (tariff.isEmpty()) {
            return end(id, GroundEnd.VOIDED, cause);
        }
        var screened = screened(id, ground, tariff.get());
        return switch (measure.stage()) {
            case Screened(var before) when saysTheSame(before, screened) -> List.of();
            case Ended(var before, var _) when isOut() || saysTheSame(before, screened) -> List.of();
            case Dropped _ when isOut() -> List.of();
            case Unscreened _, Screened _, Ended _, Dropped _ -> List.of(screened);
            case Unlisted unlisted when saysTheSame(unlisted.ground(), screened) -> List.of();
            case Unlisted _ -> List.of(new MeasureDropped(id, GroundEnd.VOIDED.word(), cause), screened);
            case OnList listed
            when isUnderTheSameRule(listed.ground(), command.tariffs(), tariff.get()) ->
                undone(id, endedBy(each -> each.fact().equals(IDENTIFIED)), reidentified(ground));
            case OnList _ -> end(id, GroundEnd.VOIDED, cause);
        };
    }

    /** T4: dropped when it was never listed, proposed for de-listing when it was; once per cause. */
    private List<MeasureEvent> end(String id, GroundEnd end, Cause cause) {
        if (!endedBy(cause::equals).isEmpty()) {
            return List.of();
        }
        return switch (measure.stage()) {
            case Unlisted _, Dropped _ -> List.of(new MeasureDropped(id, end.word(), cause));
            case OnList _ -> List.of(new MeasureDelistingProposed(id, end.word(), cause));
            case Unscreened _, Ended _ -> List.of();
        };
    }

    /** T4, U12: undoes what followed from the voided fact; a measure that has ended meanwhile is screened anew. */
    private List<MeasureEvent> restore(RestoreGround command) {
        var id = command.measureId().value();
        var fallen = endedBy(command.cause()::equals);
        if (!fallen.isEmpty() && measure.stage() instanceof Ended(var ground, var _)) {
            return List.of(ground);
        }
        return undone(id, fallen, command.paper());
    }

    /** Whether the unit has left: an identification put right afterwards makes no ground of it. */
    private boolean isOut() {
        return !endedBy(each -> !each.fact().equals(IDENTIFIED)).isEmpty();
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

    private static List<MeasureEvent> undone(String id, List<Entry<MeasureEvent>> fallen, Paper paper) {
        return fallen.stream()
                .<MeasureEvent>map(entry -> new MeasureVoided(
                        id, entry.version(), nameOf(entry.fact()), paper.office(), paper.reason(), paper.document()))
                .toList();
    }

    private List<Entry<MeasureEvent>> endedBy(Predicate<Cause> meant) {
        return measure.round().stream()
                .filter(entry -> causeOf(entry.fact()).filter(meant).isPresent())
                .toList();
    }

    private static Optional<Cause> causeOf(MeasureEvent fact) {
        return fact instanceof MeasureDelistingProposed proposed
                ? Optional.ofNullable(proposed.cause())
                : Optional.of(fact)
                        .filter(MeasureDropped.class::isInstance)
                        .map(each -> ((MeasureDropped) each).cause());
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

    /** The stored name of what follows from the end of a ground. */
    private static String nameOf(MeasureEvent fact) {
        return fact instanceof MeasureDropped ? "measure-dropped" : "measure-delisting-proposed";
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
