package org.phaseout.reporting.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a view has come.
 *
 * @param change number of the last change of the district in this view, counted from 1; 0 while it is empty
 * @param recordedAt when the system learned the latest fact that the view shows; null while it is empty
 * @param arrived whether the event that the reader asked for is in it; true when none was asked for
 */
public record AsOf(long change, @Nullable Instant recordedAt, boolean arrived) {}
