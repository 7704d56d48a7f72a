package org.phaseout.platform.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Told;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns facts into the bytes that are stored and back, by their stable name and revision. */
public final class EventTypes {

    private final Map<String, Class<? extends Fact>> byName = new HashMap<>();
    private final Map<String, Upcast> upcasts = new HashMap<>();
    private final JsonMapper json;

    /** Fails on a fact without a stored name, on two facts with the same one, and on an upcast that leads nowhere. */
    public EventTypes(Collection<Class<? extends Fact>> facts, Collection<Upcast> upcasts, JsonMapper json) {
        this.json = json;
        for (var fact : facts) {
            var twin = byName.put(key(nameOf(fact)), fact);
            if (twin != null) {
                throw new IllegalStateException(fact + " and " + twin + " are stored under the same name");
            }
        }
        upcasts.forEach(upcast -> this.upcasts.put(key(upcast.name(), upcast.from()), upcast));
        for (var upcast : upcasts) {
            var next = key(upcast.name(), upcast.from() + 1);
            if (!byName.containsKey(next) && !this.upcasts.containsKey(next)) {
                throw new IllegalStateException("nothing reads what " + upcast + " makes");
            }
        }
    }

    public static StoredAs nameOf(Class<?> fact) {
        @Nullable StoredAs name = fact.getAnnotation(StoredAs.class);
        if (name == null) {
            throw new IllegalStateException(fact + " has no stored name; annotate it with @StoredAs");
        }
        return name;
    }

    byte[] write(Object fact) {
        return json.writeValueAsBytes(fact);
    }

    Fact read(StoredEvent event) {
        var type = byName.get(key(event.name(), event.revision()));
        return type == null ? readOlder(event) : json.readValue(event.payload(), type);
    }

    private Fact readOlder(StoredEvent event) {
        int revision = event.revision();
        if (!upcasts.containsKey(key(event.name(), revision))) {
            throw new IllegalStateException("position " + event.position() + " holds " + event.name() + " revision "
                    + revision + ", which this version of the service cannot read; run the newer version");
        }
        var form = (ObjectNode) json.readTree(event.payload());
        var type = byName.get(key(event.name(), revision));
        while (type == null) {
            form = Objects.requireNonNull(upcasts.get(key(event.name(), revision)))
                    .change()
                    .apply(form);
            type = byName.get(key(event.name(), ++revision));
        }
        return json.treeToValue(form, type);
    }

    /** A stored event as those who follow the ledger see it. */
    public Recorded<Fact> recorded(StoredEvent event) {
        return new Recorded<>(
                read(event),
                event.id(),
                event.position(),
                event.streamId(),
                event.version(),
                event.district(),
                event.occurredOn(),
                event.recordedAt(),
                metadata(event));
    }

    /** How a stored event was told. */
    Told told(StoredEvent event) {
        return new Told(metadata(event).authority(), event.occurredOn(), event.version());
    }

    private EventMetadata metadata(StoredEvent event) {
        return json.readValue(event.metadata(), EventMetadata.class);
    }

    /** The name and the revision of a stored form as one. */
    public static String key(StoredAs name) {
        return key(name.value(), name.revision());
    }

    public static String key(String name, int revision) {
        return name + "/" + revision;
    }
}
