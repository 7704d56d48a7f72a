package org.phaseout.platform.vault;

import org.springframework.stereotype.Component;

/** Seals the bodies of refused requests, which may name persons, for as long as they are kept. */
@Component
public final class BodySeal {

    private final VaultKeys keys;

    BodySeal(VaultKeys keys) {
        this.keys = keys;
    }

    /**
     * @param context what the body belongs to, such as a district; the same bytes are needed to open it
     */
    public byte[] seal(byte[] body, byte[] context) {
        return Sealing.seal(keys.bodies(), body, context);
    }

    /** Throws {@link Unopenable} for another key, another context or changed bytes. */
    public byte[] open(byte[] sealedBody, byte[] context) {
        return Sealing.open(keys.bodies(), sealedBody, context);
    }
}
