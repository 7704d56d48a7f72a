package org.phaseout.reporting.rollup.view;

import org.jspecify.annotations.Nullable;

/**
 * A figure, narrowed by any of the dimensions; null leaves a dimension open.
 *
 * @param measuringUnit part of the figure's identity, never open: different units are never added
 */
public record Slice(
        Figure figure,
        String measuringUnit,
        @Nullable String township,
        @Nullable String industry,
        @Nullable String basis) {}
