package org.phaseout.pricing.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Act;
import org.phaseout.pricing.measure.domain.MeasureCommand.ApproveMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.ListMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.OfAuthority;
import org.phaseout.pricing.measure.domain.MeasureCommand.ProposeMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.RecheckMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.StartMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.TakeMeasureOffList;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureApproved;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureEnded;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureListed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureRechecked;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.OfficialDocument;
import org.phaseout.pricing.measure.domain.MeasureEvent.Step;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;
import org.phaseout.pricing.tariff.domain.Tariffs;

/** What an authority did, as the step it makes; whether the step may stand is decided by {@link Course}. */
record Procedure(Measure measure, Act act) {

    /** T2, T4. */
    List<MeasureEvent> decide(OfAuthority command) {
        var step = measure.following(step(command));
        return Stream.concat(Stream.of(step), consequence(step).stream()).toList();
    }

    /** T4: a re-check that finds the ground gone proposes the de-listing in the same breath, once. */
    Optional<MeasureEvent> consequence(Step step) {
        return step instanceof MeasureRechecked recheck
                        && recheck.result().equals(Recheck.RECTIFIED.word())
                        && !measure.isLeavingAsRectified()
                ? Optional.of(new MeasureDelistingProposed(step.measureId(), GroundEnd.RECTIFIED.word(), null))
                : Optional.empty();
    }

    Step step(OfAuthority command) {
        var id = command.measureId().value();
        return switch (command) {
            case ProposeMeasure propose -> proposed(propose);
            case ApproveMeasure approve -> {
                requireLevel(approve.level());
                requireDated("approval", approve.approval());
                yield new MeasureApproved(id, approve.level().word(), approve.approval());
            }
            case ListMeasure list -> {
                requireDated("list", list.list());
                yield new MeasureListed(id, list.list());
            }
            case StartMeasure start -> started(start);
            case RecheckMeasure recheck ->
                new MeasureRechecked(id, recheck.result().word(), recheck.documentNumber());
            case TakeMeasureOffList off -> {
                requireDated("list", off.list());
                yield new MeasureEnded(id, off.list().on(), off.list());
            }
        };
    }

    /** T2: the rule is worked out; who proposes another amount is told which one it is. */
    private Step proposed(ProposeMeasure command) {
        var ground = ground();
        var tariff = tariff(ground, command.tariffs(), act.occurredOn());
        var amount = command.surcharge();
        if (amount != null && amount.compareTo(tariff.surcharge()) != 0) {
            throw refused(new Reason.OtherAmount(amount, tariff.surcharge(), tariff.rule()));
        }
        return new MeasureProposed(
                command.measureId().value(),
                ground.unitId(),
                ground.uscc(),
                ground.township(),
                ground.sector(),
                command.documentNumber(),
                tariff);
    }

    private Step started(StartMeasure command) {
        if (command.from().isAfter(act.occurredOn())) {
            throw refused(new Reason.StartInTheFuture(command.from(), act.occurredOn()));
        }
        return new MeasureCameIntoForce(
                command.measureId().value(), command.from(), tariff(ground(), command.tariffs(), command.from()));
    }

    private MeasureScreened ground() {
        return measure.ground().orElseThrow(() -> refused(new Reason.NotScreened()));
    }

    private Tariff tariff(MeasureScreened ground, Tariffs tariffs, LocalDate on) {
        return Screening.tariff(ground, tariffs, act.district(), on)
                .orElseThrow(() -> refused(new Reason.NoRule(ground.sector(), ground.equipment(), on)));
    }

    /** T2: the city and the province speak for themselves; the district's bureau enters either's document. */
    private void requireLevel(Level level) {
        for (var other : Level.values()) {
            if (act.by().is(other.word()) && other != level) {
                throw refused(new Reason.NotYourLevel(level.word(), act.by().value()));
            }
        }
    }

    private void requireDated(String part, OfficialDocument document) {
        if (document.on().isAfter(act.occurredOn())) {
            throw refused(new Reason.DocumentDatedLater(part, document.on(), act.occurredOn()));
        }
    }

    private static MeasureRefused refused(Reason reason) {
        return new MeasureRefused(reason);
    }
}
