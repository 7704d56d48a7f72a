package org.phaseout.deploy.launcher.sample.recount;

import java.util.stream.Stream;

/**
 * The finest place to which a record counts, in the words of docs/summary-feed.md.
 *
 * @param basis the grounds, sorted, with commas between them
 * @param state empty for a figure that is not told by state; so is {@code track} for one that is not about cases
 * @param planYear for a figure of one year's plans; else empty
 */
record Cell(
        String figure,
        String township,
        String industry,
        String basis,
        String state,
        String track,
        String measuringUnit,
        String planYear) {

    /** One sum that a reader of the rollup sees: of the whole, or of one code of a dimension. */
    record Part(String figure, String measuringUnit, String dimension, String code) {

        static Part whole(String figure, String measuringUnit) {
            return new Part(figure, measuringUnit, "whole", "");
        }

        @Override
        public String toString() {
            return figure + " in " + measuringUnit + ", " + dimension + " " + code;
        }
    }

    /** The sums it goes into; a cell with several grounds goes into the sum of each. */
    Stream<Part> parts() {
        var grounds = basis.isEmpty() ? Stream.<String>empty() : Stream.of(basis.split(",", -1));
        return Stream.of(
                        Stream.of(Part.whole(figure, measuringUnit)),
                        Stream.of(part("township", township), part("industry", industry)),
                        grounds.map(ground -> part("basis", ground)),
                        Stream.of(part("state", state), part("track", track), part("planYear", planYear))
                                .filter(part -> !part.code().isEmpty()))
                .flatMap(parts -> parts);
    }

    @Override
    public String toString() {
        return String.join(" ", figure, "in", measuringUnit, "of", township, industry, basis, state, track, planYear)
                .strip();
    }

    private Part part(String dimension, String code) {
        return new Part(figure, measuringUnit, dimension, code);
    }
}
