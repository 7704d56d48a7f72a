package org.phaseout.deploy.bench.counter;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/** Counts. Its state is a number and stays one however long its past is, so that only the past is measured. */
@AggregateRoot(type = Counter.TYPE)
@StoredAs("counter-snapshot")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public final class Counter {

    public static final String TYPE = "counter";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String id;

    private long total;

    Counter() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Count command) {
        AggregateLifecycle.apply(Counted.at(command.counter(), total + 1));
    }

    @EventSourcingHandler
    void on(Counted event) {
        id = event.counter();
        total = event.total();
    }
}
