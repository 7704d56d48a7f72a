package org.phaseout.pricing.knownunit.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit of the elimination class and why it is one: the ground on which a price measure may stand (T2). Its
 * electricity is metered by enterprise, so where the unit stands and what it is called is not kept.
 *
 * @param version of the unit when it was told, from 1
 * @param uscc code of the enterprise whose consumption the measure is applied to
 * @param industry GB/T 4754 class with its edition, such as {@code 3011/2017}; a tariff is set by industry
 * @param catalogue items cited, each {@code edition/item}; a measure names them
 * @param eventId of the fact that told of it
 */
public record KnownUnit(
        String id,
        String district,
        long version,
        String uscc,
        String industry,
        String equipment,
        List<String> catalogue,
        LocalDate identifiedOn,
        UUID eventId,
        Instant recordedAt) {

    public KnownUnit {
        catalogue = List.copyOf(catalogue);
    }
}
