package org.phaseout.deploy.launcher;

import org.phaseout.deploy.backing.BackingFailure;

/** A pause between two looks. */
final class Waiting {
    private Waiting() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackingFailure("Interrupted while waiting", e);
        }
    }
}
