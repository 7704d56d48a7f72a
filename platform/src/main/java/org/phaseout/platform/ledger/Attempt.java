package org.phaseout.platform.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

/**
 * One try at a command: what it was decided on, and what became of it. It travels with the command through Axon, whose
 * interfaces have no place for it.
 */
public final class Attempt {

    /** Under this key the attempt stands in the command's metadata. */
    public static final String KEY = "attempt";

    private final Act act;
    private final Known known;
    private final Append.@Nullable Key key;
    private final EventMetadata metadata;
    private final @Nullable Long requiredVersion;
    private @Nullable AppendResult result;
    private List<UUID> eventIds = List.of();
    private final Map<Long, LocalDate> replacements = new HashMap<>();

    public Attempt(
            Act act, Known known, Append.@Nullable Key key, EventMetadata metadata, @Nullable Long requiredVersion) {
        this.act = act;
        this.known = known;
        this.key = key;
        this.metadata = metadata;
        this.requiredVersion = requiredVersion;
    }

    /** The attempt a command is handled in. Throws for a message that did not come through {@code Commands}. */
    public static Attempt of(Message<?> message) {
        return (Attempt)
                Objects.requireNonNull(message.getMetaData().get(KEY), "events are appended through a command only");
    }

    public Act act() {
        return act;
    }

    public Holders holders() {
        return known.holders();
    }

    Append.@Nullable Key key() {
        return key;
    }

    EventMetadata metadata() {
        return metadata;
    }

    /** Version the sender insists on (If-Match); null when any will do. */
    @Nullable
    Long requiredVersion() {
        return requiredVersion;
    }

    /** Version that the subject is known to have at least; 0 when none is known. */
    public long knownVersion() {
        return known.version();
    }

    /** What the subject is made of, where that was asked for. */
    public @Nullable Past past() {
        return known.past();
    }

    /** How an event is told by this attempt: as the action says, but a fact that replaces another as its correction says. */
    Told told(DomainEventMessage<?> message) {
        long version = message.getSequenceNumber() + 1;
        if (message.getPayload() instanceof Correction correction) {
            replacements.put(correction.replacedBy(), correction.occurredOn());
        }
        return new Told(act.by().value(), replacements.getOrDefault(version, act.occurredOn()), version);
    }

    /** Null as long as no event was appended: the decision was that nothing changes. */
    public @Nullable AppendResult result() {
        return result;
    }

    public List<UUID> eventIds() {
        return eventIds;
    }

    void ended(AppendResult result, List<UUID> eventIds) {
        this.result = result;
        this.eventIds = List.copyOf(eventIds);
    }
}
