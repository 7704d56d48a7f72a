package org.phaseout.reporting.rollup.view;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The record that owns contributions, and the two dates of what it says.
 *
 * @param record the aggregate's id
 * @param trueFrom when it happened
 * @param knownFrom when the system learned it
 */
public record Origin(String district, String record, LocalDate trueFrom, Instant knownFrom) {}
