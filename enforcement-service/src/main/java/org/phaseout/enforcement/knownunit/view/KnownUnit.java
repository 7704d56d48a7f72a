package org.phaseout.enforcement.knownunit.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit of the elimination class, as another service told of it.
 *
 * @param version of the unit when it was told, from 1
 * @param catalogue items cited, each edition/item
 * @param eventId of the fact that told of it
 */
public record KnownUnit(
        String id,
        String district,
        long version,
        String uscc,
        String enterprise,
        String township,
        String industry,
        String equipment,
        List<String> catalogue,
        LocalDate identifiedOn,
        UUID eventId,
        Instant recordedAt) {}
