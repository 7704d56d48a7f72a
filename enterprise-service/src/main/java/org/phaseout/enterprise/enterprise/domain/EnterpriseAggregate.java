package org.phaseout.enterprise.enterprise.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;

/** Ties {@link Enterprise} to Axon and holds no rule of its own. */
@AggregateRoot(type = "enterprise")
final class EnterpriseAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String enterpriseId;

    private Enterprise enterprise = new Enterprise.Unregistered();

    EnterpriseAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterEnterprise command, Act act, Holders holders) {
        enterprise.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(EnterpriseEvent event) {
        enterpriseId = event.enterpriseId();
        enterprise = enterprise.evolve(event);
    }
}
