package org.phaseout.platform.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.message.MessageNames;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.platform.message.MessagingSettings;
import org.springframework.stereotype.Component;

/**
 * Follows the ledger to Kafka. The position moves only after the broker has acknowledged, so a message may be repeated
 * after a crash, and none is lost.
 */
@Component
class Outbox implements Follower {

    private final List<Words<?, ?>> words;
    private final MessagePublisher publisher;
    private final String source;

    Outbox(
            List<Translation<?, ?>> translations,
            MessageNames names,
            MessagePublisher publisher,
            MessagingSettings settings) {
        this.words =
                translations.stream().<Words<?, ?>>map(t -> Words.of(t, names)).toList();
        this.publisher = publisher;
        this.source = "/" + settings.service() + "-service";
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var byTopic = new LinkedHashMap<String, List<Message<?>>>();
        for (var recorded : batch) {
            for (var translation : words) {
                translation
                        .message(recorded, source)
                        .ifPresent(message -> byTopic.computeIfAbsent(translation.topic(), _ -> new ArrayList<>())
                                .add(message));
            }
        }
        byTopic.forEach(publisher::publish);
    }

    /** Nothing is built here that could be emptied; reading again publishes again, which every reader can bear. */
    @Override
    public void reset() {}

    private record Words<E extends Fact, M>(Translation<E, M> translation, MessageTypes<M> types) {

        static <E extends Fact, M> Words<E, M> of(Translation<E, M> translation, MessageNames names) {
            return new Words<>(translation, MessageTypes.of(translation.speaks(), names));
        }

        String topic() {
            return translation.topic();
        }

        Optional<Message<M>> message(Recorded<Fact> recorded, String source) {
            if (!translation.facts().isInstance(recorded.fact())) {
                return Optional.empty();
            }
            return translation
                    .message(translation.facts().cast(recorded.fact()))
                    .map(body -> new Message<>(body, header(recorded, types.nameOf(body), source)));
        }

        private static MessageHeader header(Recorded<Fact> recorded, String type, String source) {
            return new MessageHeader(
                    recorded.id(),
                    type,
                    source,
                    recorded.aggregateId(),
                    recorded.district(),
                    recorded.version(),
                    recorded.position(),
                    recorded.occurredOn(),
                    recorded.recordedAt(),
                    recorded.metadata().authority(),
                    recorded.metadata().traceparent());
        }
    }
}
