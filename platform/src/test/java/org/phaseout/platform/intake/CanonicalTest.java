package org.phaseout.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Digests are stored with the receipts, so what was once digested must come to the same for ever. */
class CanonicalTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String[] TEXTS = {
        "a", "", "a/b", "\"q\"", "back\\slash", "\n\t\u0001", "示例水泥厂（虚构）", "Φ3.0×11", "😀", "\u2028", "<&'>"
    };

    @Test
    void an_event_has_the_digest_it_was_stored_with() {
        var digest = Canonical.digest(event("//luoxi.350504/survey", JSON.readTree("""
                {"b": [1, 2.50, 1e3, 0.00, true, null], "a/b": {"名称": "示例\\\\\\"厂\\"", "x": "\\u0001"}, "": []}""")));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("a40dc7dccaddcaf357f719fdadb2c348bff1c715d94b37c340871934fed1c392");
    }

    @Test
    void order_of_names_spacing_and_zeros_at_the_end_do_not_matter() {
        assertThat(Canonical.digest(event("//s", JSON.readTree("{\"a\": 1.50, \"b\": [true]}"))))
                .isEqualTo(Canonical.digest(event("//s", JSON.readTree("{\"b\":[true],\"a\":1.5}"))));
    }

    @Test
    void what_stands_in_another_place_is_another_event() {
        assertThat(Canonical.digest(event("//s", JSON.readTree("{\"a\": [\"b\", \"c\"]}"))))
                .isNotEqualTo(Canonical.digest(event("//s", JSON.readTree("{\"a\": [\"b\"], \"c\": []}"))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_event_has_the_digest_that_its_parts_written_one_by_one_have(long seed) throws Exception {
        var random = new Random(seed);
        var event = event(TEXTS[random.nextInt(TEXTS.length)], node(random, 4));
        var text = new StringBuilder();
        for (var part :
                new String[] {event.source(), event.id(), event.type(), event.subject(), "2023-06-02T02:30:00Z"}) {
            text.append(JSON.writeValueAsString(part)).append('\n');
        }
        write(event.data(), text);
        assertThat(Canonical.digest(event))
                .isEqualTo(MessageDigest.getInstance("SHA-256")
                        .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
            text.append('{');
            sorted.forEach((name, value) -> {
                text.append(JSON.writeValueAsString(name)).append(':');
                write(value, text);
                text.append(',');
            });
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            node.forEach(item -> {
                write(item, text);
                text.append(',');
            });
            text.append(']');
        } else if (node.isNumber()) {
            var value = node.decimalValue();
            text.append(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
        } else {
            text.append(JSON.writeValueAsString(node));
        }
    }

    private static JsonNode node(Random random, int depth) {
        var nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> nodes.stringNode(TEXTS[random.nextInt(TEXTS.length)]);
            case 1 ->
                nodes.numberNode(new BigDecimal(random.nextInt(-2_000, 2_000)).movePointLeft(random.nextInt(-3, 4)));
            case 2 -> nodes.booleanNode(random.nextBoolean());
            case 3 -> nodes.nullNode();
            case 4 -> {
                var array = nodes.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(node(random, depth - 1));
                }
                yield array;
            }
            default -> {
                var object = nodes.objectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set(TEXTS[random.nextInt(TEXTS.length)], node(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static CloudEvent event(String source, JsonNode data) {
        return new CloudEvent(
                "readme-2",
                source,
                "report.unit.identification",
                "README-U-1",
                OffsetDateTime.parse("2023-06-02T10:30:00+08:00"),
                data);
    }
}
