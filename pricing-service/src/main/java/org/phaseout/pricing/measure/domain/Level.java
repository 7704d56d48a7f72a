package org.phaseout.pricing.measure.domain;

/** Whose approval a price measure has; the district has no pricing power. */
public enum Level {
    CITY("city"),
    PROVINCE("province");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The word under which it is reported, stored and published. */
    public String word() {
        return word;
    }

    /** Throws {@link IllegalArgumentException} for a word the schema of the action does not allow either. */
    public static Level of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException(word + " is no level");
    }
}
