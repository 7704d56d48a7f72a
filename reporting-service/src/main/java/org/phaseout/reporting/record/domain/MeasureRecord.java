package org.phaseout.reporting.record.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.RecordFact.OfMeasure;

/**
 * A price measure as far as its standing facts tell (T2, T4).
 *
 * @param facts since it was proposed last
 */
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

    /** @return nothing when no proposal is among the facts, or what was proposed last has been dropped */
    public static Stream<MeasureRecord> of(Stream<Telling> standing) {
        var round = round(standing);
        return round.isEmpty() || round.stream().anyMatch(OfMeasure.Dropped.class::isInstance)
                ? Stream.empty()
                : Stream.of(new MeasureRecord(round));
    }

    /** What stands since it was proposed last: what was dropped or has ended can be proposed anew. */
    private static List<OfMeasure> round(Stream<Telling> standing) {
        var round = new ArrayList<OfMeasure>();
        facts(standing).forEach(fact -> {
            if (fact instanceof OfMeasure.Proposed) {
                round.clear();
            }
            if (fact instanceof OfMeasure.Proposed || !round.isEmpty()) {
                round.add(fact);
            }
        });
        return List.copyOf(round);
    }

    private static List<OfMeasure> facts(Stream<Telling> standing) {
        return standing.map(Telling::fact)
                .filter(OfMeasure.class::isInstance)
                .map(OfMeasure.class::cast)
                .toList();
    }

    /** The last. */
    public static Stream<OfMeasure.Proposed> proposal(Stream<Telling> standing) {
        return facts(standing).stream()
                .filter(OfMeasure.Proposed.class::isInstance)
                .map(OfMeasure.Proposed.class::cast)
                .reduce((_, last) -> last)
                .stream();
    }

    /** Once proposed a measure only goes on, never back. */
    public State state() {
        return facts.stream()
                .flatMap(fact -> switch (fact) {
                    case OfMeasure.Proposed _ -> Stream.of(State.PROPOSED);
                    case OfMeasure.Moved(var step) -> Stream.of(step);
                    case OfMeasure.Dropped _ -> Stream.<State>empty();
                })
                .max(State::compareTo)
                .orElse(State.PROPOSED);
    }
}
