package org.phaseout.enforcement.knownunit.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit where it stands: what a lead or a case shows of it (plan 二(五)).
 *
 * @param version of the unit when it was told, from 1
 * @param enterprise what it is called today; as found on site where it was never told
 * @param township GB/T 2260 code, nine digits; whose ground the case is on
 * @param equipment kind of machine an inspector will look for
 * @param eventId of the fact that told of it
 */
public record KnownUnit(
        String id,
        String district,
        long version,
        String uscc,
        String enterprise,
        String township,
        String equipment,
        LocalDate identifiedOn,
        UUID eventId,
        Instant recordedAt) {}
