package org.phaseout.enforcement.rules.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.RulesCommand.PublishCalendar;
import org.phaseout.platform.domain.Act;

/** Ties {@link HolidayCalendar} to Axon and holds no rule of its own. */
@AggregateRoot(type = "rules")
final class RulesAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String id;

    private HolidayCalendar calendar = new HolidayCalendar(null);

    RulesAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishCalendar command, Act act) {
        calendar.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RulesEvent event) {
        id = event.aggregateId();
        calendar = calendar.evolve(event);
    }
}
