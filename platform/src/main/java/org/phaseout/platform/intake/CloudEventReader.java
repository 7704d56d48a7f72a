package org.phaseout.platform.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads CloudEvents 1.0 over HTTP in structured, batch and binary mode (CloudEvents HTTP protocol binding 1.0.2). */
@Component
class CloudEventReader {

    static final int LONGEST_BATCH = 500;

    /** Decimals stay exact, and a name given twice is an error rather than a choice. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** One row of a batch: an event, or why it is none. */
    sealed interface Row {

        record Read(CloudEvent event) implements Row {}

        record Unreadable(Problem problem) implements Row {}
    }

    CloudEvent structured(byte[] body) {
        return structured(parse(body));
    }

    /** A row that cannot be read spoils no other; only a body that is no batch at all is refused as a whole. */
    List<Row> batch(byte[] body) {
        var rows = parse(body);
        if (!rows.isArray()) {
            throw new Rejected(Problem.of(400, "batch-not-an-array", ""));
        }
        if (rows.size() > LONGEST_BATCH) {
            throw new Rejected(Problem.of(413, "batch-too-long", "", rows.size(), LONGEST_BATCH));
        }
        var events = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            events.add(row(rows.get(i)));
        }
        return events;
    }

    private static Row row(JsonNode node) {
        try {
            return new Row.Read(structured(node));
        } catch (Rejected rejected) {
            return new Row.Unreadable(rejected.problem());
        }
    }

    CloudEvent binary(HttpHeaders headers, byte[] body) {
        var envelope = new Envelope(
                name -> name.equals("datacontenttype") ? headers.getFirst("content-type") : header(headers, name),
                name -> switch (name) {
                    case "datacontenttype" -> "content-type";
                    case "data" -> "/data";
                    default -> "ce-" + name;
                });
        return envelope.open(body.length == 0 ? null : parse(body));
    }

    private static @Nullable String header(HttpHeaders headers, String name) {
        var values = headers.getOrEmpty("ce-" + name);
        if (values.size() > 1) {
            throw malformed(name, "ce-" + name);
        }
        var value = headers.getFirst("ce-" + name);
        try {
            return value == null || value.indexOf('%') < 0
                    ? value
                    : URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed(name, "ce-" + name);
        }
    }

    private static Rejected malformed(String name, String place) {
        return new Rejected(Problem.of(400, "cloudevent-attribute-malformed", place, name, Envelope.LONGEST));
    }

    private static CloudEvent structured(JsonNode node) {
        if (!node.isObject()) {
            throw new Rejected(Problem.of(400, "cloudevent-not-an-object", ""));
        }
        if (node.has("data_base64")) {
            throw new Rejected(Problem.of(400, "cloudevent-data-base64", "/data_base64"));
        }
        return new Envelope(name -> attribute(node, name), name -> "/" + name).open(node.get("data"));
    }

    private static @Nullable String attribute(JsonNode node, String name) {
        var value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw malformed(name, "/" + name);
        }
        return value.stringValue();
    }

    private JsonNode parse(byte[] body) {
        try {
            var node = json.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw new Rejected(Problem.of(400, "body-empty", ""));
            }
            return node;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new Rejected(Problem.of(
                    400, "body-not-json", "", at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()));
        }
    }
}
