package org.phaseout.planted.barn.domain;

import java.time.Instant;
import org.axonframework.modelling.command.AggregateRoot;
import org.phaseout.planted.barn.web.BarnPage;
import org.phaseout.platform.domain.Command;

/** Planted: public, reads the clock, knows a page, and its command has no handler. */
@AggregateRoot
public class Barn {

    public record OpenBarn(String aggregateId) implements Command {}

    public BarnPage page() {
        return new BarnPage(Instant.now());
    }
}
