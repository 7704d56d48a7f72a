package org.phaseout.platform.deadletter;

import org.springframework.dao.ConcurrencyFailureException;

/** Somebody else has just re-driven or discarded the letter; what was done with it here is rolled back. */
final class ConcurrentRedrive extends ConcurrencyFailureException {

    ConcurrentRedrive() {
        super("the letter is gone: it was re-driven or discarded elsewhere at the same time");
    }
}
