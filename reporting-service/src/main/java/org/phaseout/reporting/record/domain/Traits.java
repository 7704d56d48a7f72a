package org.phaseout.reporting.record.domain;

import java.util.List;

/**
 * Where a record belongs.
 *
 * @param township GB/T 2260 code, nine digits, or {@value #NONE}
 * @param industry edition and code of GB/T 4754, such as {@code 2017-3011}, or {@value #NONE}
 * @param basis sorted
 */
public record Traits(String township, String industry, List<String> basis) {

    /** Stands for what is not known, or not known yet. */
    public static final String NONE = "none";

    /** Nothing is known. */
    public static final Traits UNKNOWN = new Traits(NONE, NONE, List.of());

    public Traits {
        basis = basis.stream().distinct().sorted().toList();
    }

    /** Where the township is not known, this one stands in. */
    public Traits orIn(String otherTownship) {
        return township.equals(NONE) ? new Traits(otherTownship, industry, basis) : this;
    }
}
