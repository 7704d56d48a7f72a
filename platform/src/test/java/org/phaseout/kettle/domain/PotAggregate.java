package org.phaseout.kettle.domain;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.kettle.domain.PotCommand.PourCup;
import org.phaseout.kettle.domain.PotEvent.CupPoured;
import org.phaseout.platform.domain.StoredAs;

@AggregateRoot(type = "pot")
@StoredAs("pot-snapshot")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class PotAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String pot;

    private long cups;

    PotAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PourCup command) {
        AggregateLifecycle.apply(new CupPoured(command.pot(), cups + 1));
    }

    @EventSourcingHandler
    void on(PotEvent event) {
        pot = event.pot();
        cups++;
    }
}
