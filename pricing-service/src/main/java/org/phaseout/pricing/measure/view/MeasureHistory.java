package org.phaseout.pricing.measure.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was told of a measure, with what stands no longer marked as such (U12). */
@Component
public class MeasureHistory {

    private final MeasureLedger ledger;
    private final JsonMapper json;

    MeasureHistory(MeasureLedger ledger, JsonMapper eventJson) {
        this.ledger = ledger;
        this.json = eventJson;
    }

    /**
     * @param fact stored name, by which an undoing cites it
     * @param by the authority that told it; {@code policy} for what the system found
     * @param undoneBy version of what undid it; null while it stands
     */
    public record Line(
            long version,
            String fact,
            String by,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable Long undoneBy,
            JsonNode data) {}

    /** Oldest first; empty for a measure of another district, too. */
    public List<Line> of(String district, String measureId) {
        var told = ledger.of(measureId);
        var facts = told.recorded().stream()
                .filter(recorded -> recorded.district().equals(district))
                .toList();
        var lines = new ArrayList<Line>(facts.size());
        var entries = told.measure().history().entries();
        for (int i = 0; i < facts.size(); i++) {
            lines.add(line(facts.get(i), entries.get(i).undoneBy()));
        }
        return List.copyOf(lines);
    }

    private Line line(Recorded<Fact> recorded, @Nullable Long undoneBy) {
        return new Line(
                recorded.version(),
                EventTypes.nameOf(recorded.fact().getClass()).value(),
                recorded.metadata().authority(),
                recorded.occurredOn(),
                recorded.recordedAt(),
                undoneBy,
                json.valueToTree(recorded.fact()));
    }
}
