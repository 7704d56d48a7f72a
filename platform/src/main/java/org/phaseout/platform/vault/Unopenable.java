package org.phaseout.platform.vault;

/** Something sealed does not open: another key sealed it, it belongs elsewhere, or it was changed. */
public final class Unopenable extends RuntimeException {

    Unopenable(Throwable cause) {
        super("Sealed with another phaseout.vault.key, moved from elsewhere, or changed since", cause);
    }
}
