package org.phaseout.reporting.rollup.outbox;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.BytesDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.reporting.SummaryMessage;
import org.phaseout.contract.reporting.SummaryMessage.FigureSummarised;
import org.phaseout.deploy.backing.KafkaAccess;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.platform.message.WireMessage;

/** The city as a reader, as docs/summary-feed.md tells it; it knows the contract and nothing of reporting-service. */
public record City(KafkaAccess access, String prefix, String district) {

    private static final MessageTypes<SummaryMessage> TYPES = MessageTypes.of(
            SummaryMessage.class, type -> type.getAnnotation(MessageType.class).value());

    /** What the city knows. */
    public record Knowledge(long number, Map<String, FigureSummarised> cells) {

        static Knowledge nothing() {
            return new Knowledge(0, Map.of());
        }

        /** Values of the cells that hold anything. */
        public Map<String, BigDecimal> totals() {
            var totals = new TreeMap<String, BigDecimal>();
            cells.forEach((cell, said) -> {
                if (said.records() > 0) {
                    totals.put(cell, said.value().stripTrailingZeros());
                }
            });
            return totals;
        }
    }

    List<Message<SummaryMessage>> log() {
        return read(SummaryMessage.LOG);
    }

    List<Long> numbers() {
        return log().stream().map(City::number).toList();
    }

    List<Message<SummaryMessage>> stateMessages() {
        return read(SummaryMessage.STATE);
    }

    /** From nothing: the state to its end. */
    public Knowledge state() {
        var cells = new HashMap<String, Message<SummaryMessage>>();
        for (var message : stateMessages()) {
            cells.merge(cellOf(message), message, (a, b) -> number(a) > number(b) ? a : b);
        }
        var known = new TreeMap<String, FigureSummarised>();
        cells.forEach((cell, message) -> known.put(cell, figure(message)));
        var number = cells.values().stream()
                .map(City::number)
                .max(Comparator.naturalOrder())
                .orElse(0L);
        return new Knowledge(number, known);
    }

    /** Follows the log from what is known; a number that comes again is passed over, one that is missing is an error. */
    Knowledge follow(Knowledge known) {
        var cells = new TreeMap<>(known.cells());
        long number = known.number();
        for (var message : log()) {
            if (number(message) <= number) {
                continue;
            }
            if (number(message) != number + 1) {
                throw new AssertionError(number(message) + " follows on " + number);
            }
            number = number(message);
            cells.put(cellOf(message), figure(message));
        }
        return new Knowledge(number, cells);
    }

    private static long number(Message<?> message) {
        return message.header().version();
    }

    private static FigureSummarised figure(Message<SummaryMessage> message) {
        return switch (message.body()) {
            case FigureSummarised figure -> figure;
        };
    }

    private static String cellOf(Message<SummaryMessage> message) {
        var said = figure(message);
        return Stream.of(
                        said.figure(),
                        said.township(),
                        said.industry(),
                        String.join(",", said.basis()),
                        said.measuringUnit(),
                        Objects.requireNonNullElse(said.state(), ""),
                        Objects.requireNonNullElse(said.track(), ""),
                        said.planYear() == null ? "" : said.planYear().toString())
                .collect(Collectors.joining(":"))
                .replaceAll(":+$", "");
    }

    List<Message<SummaryMessage>> read(String topic) {
        var codec = new MessageCodec(MessageJson.mapper());
        var found = new ArrayList<Message<SummaryMessage>>();
        var settings = new HashMap<>(access.clientSettings());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "city-test");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new BytesDeserializer())) {
            var partition = new TopicPartition(prefix + "." + topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(row -> found.add(codec.read(WireMessage.of(row), TYPES)));
            }
        }
        return found.stream()
                .filter(message -> message.header().district().equals(district))
                .toList();
    }
}
