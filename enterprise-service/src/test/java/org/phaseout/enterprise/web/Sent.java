package org.phaseout.enterprise.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RunningService;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request to {@code /v1/events}.
 *
 * @param headers names and values in turn
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Sent(@Nullable String mediaType, List<String> headers, byte[] body) {

    static Sent structured(String event) {
        return structured(event.getBytes(StandardCharsets.UTF_8));
    }

    static Sent structured(byte[] event) {
        return new Sent("application/cloudevents+json", List.of(), event);
    }

    static Sent structured(ObjectNode event) {
        return structured(event.toString());
    }

    static Sent batch(String events) {
        return structured(events).as("application/cloudevents-batch+json");
    }

    /** The attributes as {@code ce-} headers, percent-encoded where the binding asks for it; the data as the body. */
    static Sent binary(ObjectNode event) {
        var headers = new ArrayList<String>();
        event.properties().forEach(attribute -> {
            if (!attribute.getKey().equals("data") && !attribute.getKey().equals("datacontenttype")) {
                headers.add("ce-" + attribute.getKey());
                headers.add(encoded(attribute.getValue().asString()));
            }
        });
        return new Sent(
                event.path("datacontenttype").asString(null),
                headers,
                event.path("data").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** CloudEvents HTTP protocol binding 3.1.3.2: what is not printable ASCII, the quote and the percent sign. */
    private static String encoded(String value) {
        return value.chars().allMatch(c -> c > ' ' - 1 && c < 127 && c != '%' && c != '"')
                ? value
                : URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Sent as(@Nullable String other) {
        return new Sent(other, headers, body);
    }

    Sent with(String text) {
        return new Sent(mediaType, headers, text.getBytes(StandardCharsets.UTF_8));
    }

    Sent and(String header, String value) {
        var more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Sent(mediaType, more, body);
    }

    Answer to(RunningService service, String authority) {
        var request = service.request("/v1/events", authority);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return service.send(publish(request));
    }

    private HttpRequest publish(HttpRequest.Builder request) {
        return request.POST(BodyPublishers.ofByteArray(body)).build();
    }
}
