package org.phaseout.pricing.measure.domain;

import java.util.List;

/**
 * T2: the facts of a unit from which a price measure follows.
 *
 * @param unitVersion of the unit when it was told so
 * @param equipment kind of main equipment
 * @param catalogue items cited, each {@code edition/item}
 */
public record Ground(
        String unitId,
        long unitVersion,
        Owner owner,
        String sector,
        String tariffClass,
        String equipment,
        List<String> catalogue) {

    public Ground {
        catalogue = List.copyOf(catalogue);
    }

    /** @param township GB/T 2260 code of the township the unit stands in */
    public record Owner(String uscc, String name, String township) {}
}
