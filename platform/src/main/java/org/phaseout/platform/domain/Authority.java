package org.phaseout.platform.domain;

import java.util.Optional;

/**
 * Who speaks: the {@code authority} claim of the caller's token.
 *
 * @param value {@code industry}, {@code township:350504100}, {@code safety:fire} …
 */
public record Authority(String value) {

    private static final String TOWNSHIP = "township:";

    /** Division code of the township, when a township speaks. */
    public Optional<String> township() {
        return value.startsWith(TOWNSHIP) ? Optional.of(value.substring(TOWNSHIP.length())) : Optional.empty();
    }

    /** A township acts only on its own ground; every other authority acts on the whole district. */
    public boolean mayActIn(String township) {
        return township().map(township::equals).orElse(true);
    }

    /** Whether a pattern of the authority table, such as {@code industry} or {@code township:*}, names this authority. */
    public boolean is(String pattern) {
        return pattern.endsWith(":*")
                ? value.startsWith(pattern.substring(0, pattern.length() - 1))
                : value.equals(pattern);
    }
}
