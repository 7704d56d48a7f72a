package org.phaseout.pricing.measure.domain;

/** What a re-check found. */
public enum Recheck {
    RECTIFIED("rectified"),
    NOT_RECTIFIED("not-rectified");

    private final String word;

    Recheck(String word) {
        this.word = word;
    }

    /** The word under which it is reported, stored and published. */
    public String word() {
        return word;
    }

    /** Throws {@link IllegalArgumentException} for a word the schema of the action does not allow either. */
    public static Recheck of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word + " is no recheck");
    }
}
