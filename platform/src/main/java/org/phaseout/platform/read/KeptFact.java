package org.phaseout.platform.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Recorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact as a view keeps it beside what it shows, so that it can fold all of an aggregate anew when one of them stands
 * no longer (U12).
 *
 * @param fact stored name
 * @param by the authority that told it
 */
public record KeptFact(
        long version, String fact, int revision, String by, LocalDate occurredOn, Instant recordedAt, JsonNode data) {

    public static KeptFact of(Recorded<? extends Fact> recorded, JsonMapper json) {
        var name = EventTypes.nameOf(recorded.fact().getClass());
        return new KeptFact(
                recorded.version(),
                name.value(),
                name.revision(),
                recorded.metadata().authority(),
                recorded.occurredOn(),
                recorded.recordedAt(),
                json.valueToTree(recorded.fact()));
    }

    public Told told() {
        return new Told(by, occurredOn, version);
    }

    /** As the event it was, one of a sealed type. */
    public <E extends Fact> E as(Class<E> events, JsonMapper json) {
        return kinds(events)
                .filter(this::isStoredAs)
                .findFirst()
                .map(kind -> events.cast(json.treeToValue(data, kind)))
                .orElseThrow(() -> new IllegalStateException(
                        "no " + events.getSimpleName() + " is stored as " + fact + " r" + revision));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(KeptFact::kinds) : Stream.of(type);
    }

    private boolean isStoredAs(Class<?> kind) {
        var name = EventTypes.nameOf(kind);
        return name.value().equals(fact) && name.revision() == revision;
    }
}
