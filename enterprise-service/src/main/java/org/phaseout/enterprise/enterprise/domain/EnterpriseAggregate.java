package org.phaseout.enterprise.enterprise.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.CorrectEnterpriseFact;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosure;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RenameEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.VoidEnterpriseFact;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

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

    @CommandHandler
    void handle(RenameEnterprise command, Act act) {
        enterprise.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(VoidEnterpriseFact command, Act act, Holders holders) {
        enterprise.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CorrectEnterpriseFact command, Act act, Holders holders) {
        enterprise.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(MarkClosure command) {
        enterprise.decide(command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(MarkClosureAnnulled command) {
        enterprise.decide(command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(EnterpriseEvent event, Told told) {
        enterpriseId = event.enterpriseId();
        enterprise = enterprise.evolve(event, told);
    }
}
