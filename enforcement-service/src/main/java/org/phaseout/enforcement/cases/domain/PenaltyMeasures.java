package org.phaseout.enforcement.cases.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.enforcement.rules.domain.PenaltyKind;
import org.phaseout.enforcement.rules.domain.Procedures;

/** Measures that are penalties (行政处罚法9): they are noticed, heard and reviewed as a fine is (44, 57, 58, 63). */
final class PenaltyMeasures {

    private PenaltyMeasures() {}

    record Proposed(Ground row, Measure measure, PenaltyKind kind) {}

    /** What a notice of it is about. */
    static String about(String ground, String measure) {
        return ground + ":" + measure;
    }

    /** The measure a notice is about; empty where it is about a fine, a licence or a closure. */
    static Optional<Proposed> of(Docket docket, String about, Procedures rows) {
        return docket.grounds()
                .rows(rows)
                .flatMap(row -> row.measures().stream().flatMap(measure -> proposed(row, measure)))
                .filter(each ->
                        about(each.row().ground(), each.measure().name()).equals(about))
                .findFirst();
    }

    private static Stream<Proposed> proposed(Ground row, Measure measure) {
        var kind = measure.form().penalty();
        return kind == null ? Stream.of() : Stream.of(new Proposed(row, measure, kind));
    }
}
