package org.phaseout.pricing.meter.domain;

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
import org.phaseout.pricing.meter.domain.MeterCommand.CorrectReading;
import org.phaseout.pricing.meter.domain.MeterCommand.ReadMeter;
import org.phaseout.pricing.meter.domain.MeterCommand.ReckonAgain;
import org.phaseout.pricing.meter.domain.MeterCommand.VoidReading;

/** Ties {@link Meter} to Axon and holds no rule of its own. */
@AggregateRoot(type = "meter")
final class MeterAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String meterId;

    private Meter meter = Meter.NONE;

    MeterAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReadMeter command, Act act) {
        apply(meter.decide(command, act));
    }

    @CommandHandler
    void handle(CorrectReading command, Act act) {
        apply(meter.decide(command, act));
    }

    @CommandHandler
    void handle(VoidReading command, Act act) {
        apply(meter.decide(command, act));
    }

    @CommandHandler
    void handle(ReckonAgain command) {
        apply(new Reckoning(meter).decide(command));
    }

    private static void apply(List<MeterEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MeterEvent event, Told told) {
        meterId = event.meterId();
        meter = meter.evolve(event, told);
    }
}
