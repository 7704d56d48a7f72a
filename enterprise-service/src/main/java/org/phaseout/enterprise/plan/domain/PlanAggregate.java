package org.phaseout.enterprise.plan.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.plan.domain.PlanCommand.AmendPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.CloseSurvey;
import org.phaseout.enterprise.plan.domain.PlanCommand.CorrectPlanFact;
import org.phaseout.enterprise.plan.domain.PlanCommand.OpenPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.SubmitPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.VoidPlanFact;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

/** Ties {@link Plan} to Axon and holds no rule of its own. */
@AggregateRoot(type = "plan")
final class PlanAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String planId;

    private Plan plan = new Plan.Unopened();

    PlanAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenPlan command, Act act, Holders holders) {
        plan.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CloseSurvey command, Act act) {
        plan.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(SubmitPlan command, Act act) {
        plan.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AmendPlan command, Act act) {
        plan.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(VoidPlanFact command, Act act, Holders holders) {
        plan.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CorrectPlanFact command, Act act, Holders holders) {
        plan.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PlanEvent event, Told told) {
        planId = event.planId();
        plan = plan.evolve(event, told);
    }
}
