package org.phaseout.platform.ledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids that begin with the time (UUID version 7, RFC 9562 section 5.7), for Axon's messages and so for our events. New ones
 * fall beside each other at the end of the log's index of ids; random ones fall anywhere in it, and that index cost more
 * than the two others together.
 */
public final class EventIds extends IdentifierFactory {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    public static UUID next() {
        return GENERATOR.generate();
    }

    @Override
    public String generateIdentifier() {
        return next().toString();
    }
}
