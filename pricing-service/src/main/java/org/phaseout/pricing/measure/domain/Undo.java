package org.phaseout.pricing.measure.domain;

/**
 * U12: which fact is undone, and on what paper.
 *
 * @param version of the measure at which the fact was told
 * @param fact its stored name
 */
public record Undo(long version, String fact, Paper paper) {

    /** @param document its number */
    public record Paper(String office, String reason, String document) {}
}
