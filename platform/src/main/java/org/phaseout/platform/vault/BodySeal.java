package org.phaseout.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.stereotype.Component;

/** Seals the bodies of refused requests, which may name persons, for as long as they are kept. */
@Component
public final class BodySeal {

    private final VaultKeys keys;

    BodySeal(VaultKeys keys) {
        this.keys = keys;
    }

    /**
     * @param context what the body belongs to, such as a district; the same is needed to open it
     */
    public byte[] seal(String body, String context) {
        return Sealing.seal(keys.bodies(), body.getBytes(UTF_8), context.getBytes(UTF_8));
    }

    /** Throws {@link Unopenable} for another key, another context or changed bytes. */
    public String open(byte[] sealedBody, String context) {
        return new String(Sealing.open(keys.bodies(), sealedBody, context.getBytes(UTF_8)), UTF_8);
    }
}
