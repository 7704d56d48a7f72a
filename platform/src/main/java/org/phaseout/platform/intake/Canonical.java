package org.phaseout.platform.intake;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The digest by which two reports of one action are the same, whatever mode, order of names or spacing they came in. */
final class Canonical {

    /** One for all of an event: a writer of its own for each text took longer than everything else here. */
    private static final ObjectWriter TEXTS = JsonMapper.shared().writer().withRootValueSeparator("");

    /** SHA-256 over the event's attributes and its data with names in order and numbers in their shortest form. */
    static byte[] digest(CloudEvent event) {
        var text = new StringWriter();
        try (var json = TEXTS.createGenerator(text)) {
            json.writeString(event.source()).writeRaw('\n');
            json.writeString(event.id()).writeRaw('\n');
            json.writeString(event.type()).writeRaw('\n');
            json.writeString(event.subject()).writeRaw('\n');
            json.writeString(event.time().toInstant().toString()).writeRaw('\n');
            write(event.data(), json);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(JsonNode node, JsonGenerator json) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
            json.writeRaw('{');
            sorted.forEach((name, value) -> {
                json.writeString(name).writeRaw(':');
                write(value, json);
                json.writeRaw(',');
            });
            json.writeRaw('}');
        } else if (node.isArray()) {
            json.writeRaw('[');
            node.forEach(item -> {
                write(item, json);
                json.writeRaw(',');
            });
            json.writeRaw(']');
        } else if (node.isNumber()) {
            var value = node.decimalValue();
            json.writeRaw((value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toString());
        } else if (node.isString()) {
            json.writeString(node.stringValue());
        } else {
            json.writeRaw(node.toString()); // true, false, null
        }
    }

    private Canonical() {}
}
