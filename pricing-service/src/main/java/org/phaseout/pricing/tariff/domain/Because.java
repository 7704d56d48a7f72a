package org.phaseout.pricing.tariff.domain;

import java.util.Arrays;
import java.util.List;

/** One step of the way to a tariff, or to none: what was looked at and what it said. */
public record Because(Why why, List<String> about) {

    /** The kinds of step there are; each has its words in both languages. */
    public enum Why {
        NO_ROW_FOR_SECTOR,
        NOT_YET,
        NO_LONGER,
        PROVINCE_HAS_ITS_OWN_ROW,
        EQUIPMENT_NOT_LISTED,
        UNVERIFIED,
        DATA_ONLY,
        APPLIES,
        MULTIPLIED,
        MULTIPLIER_NOT_IN_FORCE,
        MULTIPLIER_UNVERIFIED,
        PROVINCE_DOES_NOT_NAME_IT,
        NO_PROVINCIAL_MULTIPLIER;

        /** The word under which it is published. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Because of(Why why, Object... about) {
        return new Because(why, Arrays.stream(about).map(String::valueOf).toList());
    }
}
