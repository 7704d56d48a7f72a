package org.phaseout.platform.domain;

/**
 * Something that at most one aggregate may hold at a time within one log.
 *
 * @param kind such as {@code uscc}
 * @param value the thing held, normalised
 */
public record Claim(String kind, String value) {}
