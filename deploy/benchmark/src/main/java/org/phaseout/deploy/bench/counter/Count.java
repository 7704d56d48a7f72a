package org.phaseout.deploy.bench.counter;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.phaseout.platform.domain.Command;

/** Asks a counter to go up by one. */
public record Count(String counter) implements Command {

    @Override
    @TargetAggregateIdentifier // where Axon's own resolver looks for it
    public String aggregateId() {
        return counter;
    }
}
