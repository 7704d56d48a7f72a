package org.phaseout.reporting.rollup.view;

import org.jspecify.annotations.Nullable;

/** What the figures are narrowed to; null leaves a dimension open. */
public record Slice(
        @Nullable String township,
        @Nullable String industry,
        @Nullable String basis,
        @Nullable String state,
        @Nullable String track,
        @Nullable String planYear) {

    public static final Slice WHOLE = new Slice(null, null, null, null, null, null);

    /**
     * This slice, narrowed once more.
     *
     * @param dimension {@code township}, {@code industry}, {@code basis}, {@code state}, {@code track} or
     *     {@code planYear}; anything else leaves it as it is
     */
    public Slice with(String dimension, String code) {
        return switch (dimension) {
            case "township" -> new Slice(code, industry, basis, state, track, planYear);
            case "industry" -> new Slice(township, code, basis, state, track, planYear);
            case "basis" -> new Slice(township, industry, code, state, track, planYear);
            case "state" -> new Slice(township, industry, basis, code, track, planYear);
            case "track" -> new Slice(township, industry, basis, state, code, planYear);
            case "planYear" -> new Slice(township, industry, basis, state, track, code);
            default -> this;
        };
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    /** Whether the cell lies within the slice. */
    public boolean includes(Cell cell) {
        var dimensions = cell.dimensions();
        var traits = dimensions.traits();
        return (township == null || township.equals(traits.township()))
                && (industry == null || industry.equals(traits.industry()))
                && (basis == null || traits.basis().contains(basis))
                && (state == null || state.equals(dimensions.state()))
                && (track == null || track.equals(dimensions.track()))
                && (planYear == null || planYear.equals(dimensions.planYear()));
    }
}
