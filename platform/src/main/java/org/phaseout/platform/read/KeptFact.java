package org.phaseout.platform.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final ClassValue<Map<String, Class<?>>> KINDS = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> events) {
            return byStoredName(events);
        }
    };

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
        var kind = KINDS.get(events).get(EventTypes.key(fact, revision));
        if (kind == null) {
            throw new IllegalStateException("no " + events.getSimpleName() + " is stored as " + fact + " r" + revision);
        }
        return events.cast(json.treeToValue(data, kind));
    }

    private static Map<String, Class<?>> byStoredName(Class<?> events) {
        return kinds(events)
                .collect(Collectors.toMap(kind -> EventTypes.key(EventTypes.nameOf(kind)), Function.identity()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(KeptFact::kinds) : Stream.of(type);
    }
}
