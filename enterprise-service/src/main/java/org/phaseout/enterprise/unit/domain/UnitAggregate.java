package org.phaseout.enterprise.unit.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.UnitCommand.IdentifyUnit;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;

/** Ties {@link Unit} to Axon and holds no rule of its own. */
@AggregateRoot(type = "unit")
final class UnitAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String unitId;

    private Unit unit = new Unit.Unidentified();

    UnitAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IdentifyUnit command, Act act, Holders holders) {
        unit.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        unitId = event.unitId();
        unit = unit.evolve(event);
    }
}
