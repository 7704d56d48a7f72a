package org.phaseout.platform.domain;

/**
 * Something that at most one aggregate may hold at a time within one log.
 *
 * @param kind such as {@code uscc}
 * @param value the thing held, normalised
 */
public record Claim(String kind, String value) {

    private static final String RESTS_ON = "rests-on-";

    /**
     * Held by whoever came last to rest a fact on what this claim stands for: first by the fact that took this claim
     * itself, then by each fact of another aggregate that names it. Who takes the claimed thing away asserts it, so that
     * nobody comes to rest on it meanwhile (U12).
     */
    public Claim restedOn() {
        return new Claim(RESTS_ON + kind, value);
    }

    public boolean isRestedOn() {
        return kind.startsWith(RESTS_ON);
    }
}
