package org.phaseout.platform.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * What became of the letters of one key.
 *
 * @param applied letters that are no more
 * @param remaining letters that stay parked
 * @param cause why the first of the remaining failed again; null when none remains
 */
public record Redriven(
        String key, int applied, long remaining, @Nullable String cause) {}
