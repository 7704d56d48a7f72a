package org.phaseout.enterprise.unit.domain;

/** Why a unit's capacity is outdated (plan 一 and 三(一)); a unit has at least one. */
public enum Basis {
    ENERGY("energy"),
    ENVIRONMENT("environment"),
    SAFETY("safety"),
    QUALITY("quality"),
    TECHNOLOGY("technology"),
    ELIMINATION_CLASS("elimination-class");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** The word under which it is reported, stored and published. */
    public String word() {
        return word;
    }

    /** Throws {@link IllegalArgumentException} for a word the schema of the action does not allow either. */
    public static Basis of(String word) {
        for (var basis : values()) {
            if (basis.word.equals(word)) {
                return basis;
            }
        }
        throw new IllegalArgumentException(word + " is no basis");
    }
}
