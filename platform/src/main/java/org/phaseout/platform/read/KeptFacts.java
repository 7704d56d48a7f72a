package org.phaseout.platform.read;

import java.util.List;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.ledger.Recorded;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All facts of one aggregate as a view keeps them, oldest first. */
public record KeptFacts(String district, List<KeptFact> facts) {

    private static final TypeReference<List<KeptFact>> LIST = new TypeReference<>() {};

    public static KeptFacts read(String district, String facts, JsonMapper json) {
        return new KeptFacts(district, json.readValue(facts, LIST));
    }

    /** With one more fact; one that is kept already changes nothing. */
    public KeptFacts with(Recorded<? extends Fact> recorded, JsonMapper json) {
        return !facts.isEmpty() && last().version() >= recorded.version()
                ? this
                : new KeptFacts(
                        recorded.district(),
                        Stream.concat(facts.stream(), Stream.of(KeptFact.of(recorded, json)))
                                .toList());
    }

    public static KeptFacts none(String district) {
        return new KeptFacts(district, List.of());
    }

    public KeptFact last() {
        return facts.getLast();
    }

    public String write(JsonMapper json) {
        return json.writeValueAsString(facts);
    }

    /** For whoever wants to know how it came to be. */
    public List<HistoryLine> lines(History<?> history) {
        return facts.stream().map(fact -> HistoryLine.of(fact, history)).toList();
    }
}
