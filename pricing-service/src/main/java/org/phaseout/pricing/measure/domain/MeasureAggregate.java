package org.phaseout.pricing.measure.domain;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Told;
import org.phaseout.pricing.measure.domain.MeasureCommand.ApproveMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectGroundEnd;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureCommand.EndGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.ListMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.ProposeMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.RecheckMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.RestoreGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.ScreenMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.StartMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.TakeMeasureOffList;
import org.phaseout.pricing.measure.domain.MeasureCommand.VoidMeasureAction;

/**
 * The life of a price measure. A policy screens the unit and finds a ground; the district proposes; city or province
 * approves and publishes the list; the surcharge is collected from the start on. When the ground ends, a policy proposes
 * the de-listing, or drops what was never listed. Nothing but the list's change ends what is on it.
 *
 * <p>The shell ties {@link Measure} to Axon and holds no rule of its own.
 */
@AggregateRoot(type = "measure")
final class MeasureAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String measureId;

    private Measure measure = Measure.NONE;

    MeasureAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScreenMeasure command, Act act) {
        apply(new Screening(measure, act).decide(command));
    }

    @CommandHandler
    void handle(EndGround command, Act act) {
        apply(new Screening(measure, act).decide(command));
    }

    @CommandHandler
    void handle(RestoreGround command, Act act) {
        apply(new Screening(measure, act).decide(command));
    }

    @CommandHandler
    void handle(CorrectGroundEnd command, Act act) {
        apply(new Screening(measure, act).decide(command));
    }

    @CommandHandler
    void handle(ProposeMeasure command, Act act) {
        apply(new Procedure(measure, act).decide(command));
    }

    @CommandHandler
    void handle(ApproveMeasure command, Act act) {
        apply(new Procedure(measure, act).decide(command));
    }

    @CommandHandler
    void handle(ListMeasure command, Act act) {
        apply(new Procedure(measure, act).decide(command));
    }

    @CommandHandler
    void handle(StartMeasure command, Act act) {
        apply(new Procedure(measure, act).decide(command));
    }

    @CommandHandler
    void handle(RecheckMeasure command, Act act) {
        apply(new Procedure(measure, act).decide(command));
    }

    @CommandHandler
    void handle(TakeMeasureOffList command, Act act) {
        apply(new Procedure(measure, act).decide(command));
    }

    @CommandHandler
    void handle(CorrectMeasureAction command, Act act) {
        apply(new Revision(measure, act).decide(command));
    }

    @CommandHandler
    void handle(VoidMeasureAction command, Act act) {
        apply(new Revision(measure, act).decide(command));
    }

    private static void apply(List<MeasureEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MeasureEvent event, Told told) {
        measureId = event.measureId();
        measure = measure.evolve(event, told);
    }
}
