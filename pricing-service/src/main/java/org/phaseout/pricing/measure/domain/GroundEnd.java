package org.phaseout.pricing.measure.domain;

/** T4: why the ground of a price measure ended. */
public enum GroundEnd {
    UNIT_OUT("unit-out"),
    RECTIFIED("rectified"),
    ANNULLED("annulled"),
    VOIDED("voided");

    private final String word;

    GroundEnd(String word) {
        this.word = word;
    }

    /** The word under which it is stored and published. */
    public String word() {
        return word;
    }
}
