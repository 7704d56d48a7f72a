package org.phaseout.enterprise.web;

import static org.phaseout.enterprise.web.MalformedEvents.event;
import static org.phaseout.enterprise.web.MalformedEvents.with;
import static org.phaseout.enterprise.web.Sent.batch;
import static org.phaseout.enterprise.web.Sent.binary;
import static org.phaseout.enterprise.web.Sent.structured;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.enterprise.web.MalformedEvents.Malformed;

/** Requests whose body, headers or batch nobody can read an event from; written down by hand. */
final class MalformedRequests {

    static List<Malformed> all() {
        return Stream.of(bodies(), onlyBinary(), batches())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Malformed> bodies() {
        var event = event().toString();
        return List.of(
                new Malformed("nothing", "body-empty", 400, "", structured("")),
                new Malformed("not JSON", "body-not-json", 400, "", structured("<event/>")),
                new Malformed("cut off", "body-not-json", 400, "", structured(event.substring(0, event.length() - 1))),
                new Malformed("garbage behind", "body-not-json", 400, "", structured(event + " x")),
                new Malformed("two events", "body-not-json", 400, "", structured(event + event)),
                new Malformed(
                        "id twice",
                        "body-not-json",
                        400,
                        "",
                        structured(event.replace("{\"spec", "{\"id\":\"o\",\"spec"))),
                new Malformed(
                        "uscc twice",
                        "body-not-json",
                        400,
                        "",
                        structured(event.replace("{\"uscc", "{\"uscc\":\"o\",\"uscc"))),
                new Malformed(
                        "not UTF-8",
                        "body-not-json",
                        400,
                        "",
                        structured(event.replace("示例水泥厂", "\u00ff\u00fe").getBytes(StandardCharsets.ISO_8859_1))),
                new Malformed(
                        "nested 2,000 deep", "body-not-json", 400, "", structured("[".repeat(2000) + "]".repeat(2000))),
                new Malformed(
                        "one byte over a mebibyte",
                        "body-too-large",
                        413,
                        "",
                        structured(
                                event + " ".repeat(1024 * 1024 + 1 - event.getBytes(StandardCharsets.UTF_8).length))),
                new Malformed(
                        "plain text",
                        "media-type",
                        415,
                        "content-type",
                        structured(event).as("text/plain")),
                new Malformed(
                        "plain JSON",
                        "media-type",
                        415,
                        "content-type",
                        structured(event).as("application/json")),
                new Malformed(
                        "a form",
                        "media-type",
                        415,
                        "content-type",
                        structured(event).as("application/x-www-form-urlencoded")),
                new Malformed(
                        "no media type",
                        "media-type",
                        415,
                        "content-type",
                        structured(event).as(null)));
    }

    private static List<Malformed> onlyBinary() {
        var event = event();
        return List.of(
                new Malformed(
                        "no body",
                        "cloudevent-data-missing",
                        400,
                        "/data",
                        binary(event).with("")),
                new Malformed(
                        "null",
                        "cloudevent-data-missing",
                        400,
                        "/data",
                        binary(event).with("null")),
                new Malformed(
                        "body not JSON", "body-not-json", 400, "", binary(event).with("{")),
                new Malformed(
                        "body with a name twice",
                        "body-not-json",
                        400,
                        "",
                        binary(event).with("{\"a\":1,\"a\":2}")),
                new Malformed(
                        "a header twice",
                        "cloudevent-attribute-malformed",
                        400,
                        "ce-id",
                        binary(event).and("ce-id", "second")),
                new Malformed(
                        "a percent sign that encodes nothing",
                        "cloudevent-attribute-malformed",
                        400,
                        "ce-subject",
                        binary(with("subject", null)).and("ce-subject", "E-%zz")));
    }

    private static List<Malformed> batches() {
        var event = event().toString();
        return List.of(
                new Malformed("one event as a batch", "batch-not-an-array", 400, "", batch(event)),
                new Malformed("an empty batch body", "body-empty", 400, "", batch("")),
                new Malformed("a batch not JSON", "body-not-json", 400, "", batch("[" + event)),
                new Malformed("a batch of 501", "batch-too-long", 413, "", batch("[" + "1,".repeat(500) + "1]")),
                new Malformed(
                        "one byte over 16 mebibytes",
                        "body-too-large",
                        413,
                        "",
                        batch("[" + " ".repeat(16 * 1024 * 1024 - 1) + "]")));
    }

    private MalformedRequests() {}
}
