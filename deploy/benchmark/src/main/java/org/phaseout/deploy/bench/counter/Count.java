package org.phaseout.deploy.bench.counter;

import org.phaseout.platform.domain.Command;

/** Asks a counter to go up by one. */
public record Count(String counter) implements Command {

    @Override
    public String aggregateId() {
        return counter;
    }
}
