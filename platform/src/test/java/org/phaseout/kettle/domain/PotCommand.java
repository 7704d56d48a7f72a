package org.phaseout.kettle.domain;

import org.phaseout.platform.domain.Command;

/** A pot is poured from very often: an aggregate with a long stream, of which snapshots are kept. */
public sealed interface PotCommand extends Command {

    String pot();

    @Override
    default String aggregateId() {
        return pot();
    }

    record PourCup(String pot) implements PotCommand {}
}
