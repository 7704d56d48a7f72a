package org.phaseout.reporting.record.domain;

import java.util.List;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.RecordFact.OfMeasure;

/** A price measure as far as its standing facts tell (T2, T4). */
public record MeasureRecord(List<OfMeasure> facts) {

    /** {@code code} is public and outlives the name. */
    public enum State {
        PROPOSED("proposed"),
        APPROVED("approved"),
        LISTED("listed"),
        IN_FORCE("in-force"),
        DELISTING_PROPOSED("delisting-proposed"),
        ENDED("ended");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** @return nothing when no proposal is among the facts */
    public static Stream<MeasureRecord> of(Stream<Telling> standing) {
        var measure = new MeasureRecord(facts(standing));
        return measure.facts.stream().anyMatch(OfMeasure.Proposed.class::isInstance)
                ? Stream.of(measure)
                : Stream.empty();
    }

    private static List<OfMeasure> facts(Stream<Telling> standing) {
        return standing.map(Telling::fact)
                .filter(OfMeasure.class::isInstance)
                .map(OfMeasure.class::cast)
                .toList();
    }

    public static Stream<OfMeasure.Proposed> proposal(Stream<Telling> standing) {
        return facts(standing).stream()
                .filter(OfMeasure.Proposed.class::isInstance)
                .map(OfMeasure.Proposed.class::cast)
                .limit(1);
    }

    /** A measure only goes on, never back. */
    public State state() {
        return facts.stream()
                .map(fact -> switch (fact) {
                    case OfMeasure.Proposed _ -> State.PROPOSED;
                    case OfMeasure.Moved(var step) -> step;
                })
                .max(State::compareTo)
                .orElse(State.PROPOSED);
    }
}
