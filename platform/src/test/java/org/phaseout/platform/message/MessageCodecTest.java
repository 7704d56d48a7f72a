package org.phaseout.platform.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.platform.message.Tale.Told;

class MessageCodecTest {

    private static final MessageTypes<Tale> TYPES = MessageTypes.of(Tale.class, Tale.NAMES);
    private static final Message<Tale> MESSAGE = new Message<>(
            new Told("淘汰", new BigDecimal("10.50"), LocalDate.of(2023, 2, 28), null),
            new MessageHeader(
                    UUID.fromString("0190a000-0000-7000-8000-000000000001"),
                    "phaseout.tale.told.v1",
                    "/tale-service",
                    "tale-1",
                    "350504",
                    3,
                    17,
                    LocalDate.of(2023, 2, 28),
                    Instant.parse("2023-03-01T01:00:00.5Z"),
                    "township:350504100",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

    private final MessageCodec codec = new MessageCodec(MessageJson.mapper());

    @Test
    void a_message_lies_on_the_topic_as_cloudevents_in_binary_mode() {
        var wire = codec.write(MESSAGE);

        assertThat(wire.key()).isEqualTo("tale-1");
        assertThat(new String(wire.body().get(), UTF_8))
                .isEqualTo("{\"words\":\"淘汰\",\"weight\":\"10.50\",\"on\":\"2023-02-28\"}");
        assertThat(wire.headers())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "0190a000-0000-7000-8000-000000000001"),
                        Map.entry("ce_type", "phaseout.tale.told.v1"),
                        Map.entry("ce_source", "/tale-service"),
                        Map.entry("ce_subject", "tale-1"),
                        Map.entry("ce_time", "2023-03-01T01:00:00.500Z"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_district", "350504"),
                        Map.entry("ce_aggregateversion", "3"),
                        Map.entry("ce_ledgerposition", "17"),
                        Map.entry("ce_occurredon", "2023-02-28"),
                        Map.entry("ce_authority", "township:350504100"),
                        Map.entry("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")));
    }

    @ParameterizedTest
    @CsvSource({"1E+3, 1000", "1E-7, 0.0000001", "8.80, 8.80"})
    void a_decimal_travels_in_plain_notation_however_it_was_typed(String typed, String told) {
        assertThat(MessageJson.mapper().writeValueAsString(new BigDecimal(typed)))
                .isEqualTo('"' + told + '"');
    }

    @Test
    void what_was_written_is_read_again() {
        assertThat(codec.read(codec.write(MESSAGE), TYPES)).isEqualTo(MESSAGE);
    }

    @Test
    void a_property_of_a_later_sender_is_skipped() {
        var wire = codec.write(MESSAGE);
        var later = new WireMessage(
                wire.key(),
                wire.headers(),
                Bytes.wrap("{\"words\":\"a\",\"weight\":1.10,\"on\":\"2023-02-28\",\"mood\":\"new\"}".getBytes(UTF_8)));

        assertThat(codec.read(later, TYPES).body())
                .isEqualTo(new Told("a", new BigDecimal("1.10"), LocalDate.of(2023, 2, 28), null));
    }

    @Test
    void a_message_this_build_has_no_word_for_is_told_apart() {
        assertThatThrownBy(() -> codec.read(with("ce_type", "phaseout.tale.sung.v1"), TYPES))
                .isInstanceOf(UnknownMessageType.class)
                .hasMessageContaining("phaseout.tale.sung.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_subject",
                "ce_time",
                "ce_district",
                "ce_aggregateversion",
                "ce_ledgerposition",
                "ce_occurredon",
                "ce_authority"
            })
    void a_record_without_a_header_it_needs_is_unreadable_and_says_which(String header) {
        var wire = codec.write(MESSAGE);
        var headers = new HashMap<>(wire.headers());
        headers.remove(header);

        assertThatThrownBy(() -> codec.read(new WireMessage(wire.key(), headers, wire.body()), TYPES))
                .isInstanceOf(UnreadableMessage.class)
                .hasMessage("header " + header + " is missing");
    }

    @Test
    void a_malformed_header_a_foreign_key_and_a_broken_body_are_unreadable() {
        var wire = codec.write(MESSAGE);

        assertThatThrownBy(() -> codec.read(with("ce_time", "yesterday"), TYPES))
                .isInstanceOf(UnreadableMessage.class)
                .hasMessage("header ce_time is malformed");
        assertThatThrownBy(() -> codec.read(new WireMessage("tale-2", wire.headers(), wire.body()), TYPES))
                .isInstanceOf(UnreadableMessage.class)
                .hasMessageContaining("key");
        assertThatThrownBy(() -> codec.read(
                        new WireMessage(wire.key(), wire.headers(), Bytes.wrap("{\"words\":".getBytes(UTF_8))), TYPES))
                .isInstanceOf(UnreadableMessage.class)
                .hasMessage("the body is no phaseout.tale.told.v1");
    }

    @Test
    void a_contract_whose_record_has_no_name_is_refused_at_once() {
        assertThatThrownBy(() -> MessageTypes.of(Tale.class, type -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no published name");
        assertThatThrownBy(() -> MessageTypes.of(Tale.class, type -> "phaseout.tale.v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two messages");
    }

    private WireMessage with(String header, String value) {
        var wire = codec.write(MESSAGE);
        var headers = new HashMap<>(wire.headers());
        headers.put(header, value);
        return new WireMessage(wire.key(), headers, wire.body());
    }
}
