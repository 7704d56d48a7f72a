package org.phaseout.enforcement.rules.domain;

import java.util.Set;
import org.phaseout.platform.domain.Authority;

/** The tracks of the procedure table and whose they are (plan 二(一)–(五) 责任单位). */
public enum Track {
    ENERGY("energy", Set.of("industry")),
    ENVIRONMENT("environment", Set.of("ecology")),
    QUALITY("quality", Set.of("market")),
    SAFETY("safety", Set.of("emergency", "safety:*")),
    STRUCTURE("structure", Set.of("industry", "development"));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> departments;

    Track(String word, Set<String> departments) {
        this.word = word;
        this.departments = departments;
    }

    /** The word under which it is reported, stored and published. */
    public String word() {
        return word;
    }

    /** A department runs cases of its own track only. */
    public boolean isOf(Authority authority) {
        return departments.stream().anyMatch(authority::is);
    }

    /** Throws {@link IllegalArgumentException} for a word the schema of the action does not allow either. */
    public static Track of(String word) {
        for (var track : values()) {
            if (track.word.equals(word)) {
                return track;
            }
        }
        throw new IllegalArgumentException(word + " is no track");
    }
}
