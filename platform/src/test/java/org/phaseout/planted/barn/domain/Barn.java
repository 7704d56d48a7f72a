package org.phaseout.planted.barn.domain;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.phaseout.planted.barn.web.BarnPage;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Fact;

/** Planted: public, reads the clock, knows a page, and its command has no handler. */
@AggregateRoot
public class Barn {

    public record OpenBarn(String aggregateId) implements Command {}

    public record BarnOpened(String aggregateId) implements Fact {

        @Override
        public List<ClaimChange> claims() {
            return List.of();
        }
    }

    public BarnPage page() {
        return new BarnPage(Instant.now());
    }
}
