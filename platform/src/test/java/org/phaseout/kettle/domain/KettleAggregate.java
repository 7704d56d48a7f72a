package org.phaseout.kettle.domain;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.kettle.domain.KettleCommand.CheckKettle;
import org.phaseout.kettle.domain.KettleCommand.CorrectFilling;
import org.phaseout.kettle.domain.KettleCommand.FillKettle;
import org.phaseout.kettle.domain.KettleCommand.HeatKettle;
import org.phaseout.kettle.domain.KettleCommand.LetKettleCool;
import org.phaseout.kettle.domain.KettleCommand.TakeStock;
import org.phaseout.kettle.domain.KettleEvent.KettleCooled;
import org.phaseout.kettle.domain.KettleEvent.KettleCorrected;
import org.phaseout.kettle.domain.KettleEvent.KettleFilled;
import org.phaseout.kettle.domain.KettleEvent.KettleHeated;
import org.phaseout.kettle.domain.KettleEvent.KettleWhistled;
import org.phaseout.kettle.domain.KettleEvent.StockTaken;
import org.phaseout.kettle.domain.KettleRefused.AlreadyHot;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.Told;

@AggregateRoot(type = "kettle")
final class KettleAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String kettle;

    private History<KettleEvent> history = History.empty();

    KettleAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FillKettle command) {
        AggregateLifecycle.apply(new KettleFilled(command.kettle(), command.litres()));
    }

    @CommandHandler
    void handle(HeatKettle command) {
        if (has(KettleHeated.class)) {
            throw new KettleRefused(new AlreadyHot(command.kettle()));
        }
        AggregateLifecycle.apply(new KettleHeated(command.kettle(), command.until()));
    }

    @CommandHandler
    void handle(LetKettleCool command) {
        AggregateLifecycle.apply(new KettleCooled(command.kettle()));
    }

    @CommandHandler
    void handle(CorrectFilling command) {
        long next = history.entries().getLast().version() + 1;
        AggregateLifecycle.apply(
                new KettleCorrected(command.kettle(), command.version(), next + 1, command.occurredOn()));
        AggregateLifecycle.apply(new KettleFilled(command.kettle(), command.litres()));
        AggregateLifecycle.apply(stock(command.kettle()));
    }

    @CommandHandler
    void handle(TakeStock command) {
        AggregateLifecycle.apply(stock(command.kettle()));
    }

    @CommandHandler
    void handle(CheckKettle command, Act act) {
        boolean passed = LocalDate.ofInstant(act.at(), BusinessClock.ZONE).isAfter(command.lastDay());
        if (passed && !has(KettleWhistled.class)) {
            AggregateLifecycle.apply(new KettleWhistled(command.kettle(), act.occurredOn()));
        }
    }

    @EventSourcingHandler
    void on(KettleEvent event, Told told) {
        kettle = event.kettle();
        history = (event instanceof KettleCorrected correction
                        ? history.replaced(correction.version(), correction.replacedBy())
                        : history)
                .plus(event, told);
    }

    private boolean has(Class<? extends KettleEvent> kind) {
        return history.standing().reversed().stream()
                .takeWhile(entry -> !(entry.fact() instanceof KettleCooled))
                .anyMatch(entry -> kind.isInstance(entry.fact()));
    }

    private StockTaken stock(String of) {
        return new StockTaken(
                of,
                history.standing().stream()
                        .map(entry -> entry.version() + " "
                                + entry.fact().getClass().getSimpleName() + " by "
                                + entry.told().by() + " on " + entry.told().occurredOn())
                        .toList());
    }
}
