package org.phaseout.platform.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The digest by which two reports of one action are the same, whatever mode, order of names or spacing they came in. */
final class Canonical {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** SHA-256 over the event's attributes and its data with names in order and numbers in their shortest form. */
    static byte[] digest(CloudEvent event) {
        var text = new StringBuilder();
        for (var part : new String[] {
            event.source(),
            event.id(),
            event.type(),
            event.subject(),
            event.time().toInstant().toString()
        }) {
            text.append(JSON.writeValueAsString(part)).append('\n');
        }
        write(event.data(), text);
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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

    private Canonical() {}
}
