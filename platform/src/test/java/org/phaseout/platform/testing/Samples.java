package org.phaseout.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.message.MessageNames;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.platform.message.WireMessage;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden samples of the contract ({@code samples/<type>/<name>.json}) on their way into a running service. */
public final class Samples {

    public static final LocalDate OCCURRED_ON = LocalDate.of(2023, 3, 1);
    public static final Instant RECORDED_AT = Instant.parse("2023-03-02T01:00:00Z");

    private final RunningService service;

    public Samples(RunningService service) {
        this.service = service;
    }

    /** @param path such as {@code phaseout.unit.identified.v1/full} */
    public static JsonNode body(String path) {
        return read(resources("samples/" + path + ".json").getFirst());
    }

    /** Feeds one sample to a handler, with the headers its sender would give it. */
    public <M> void feed(InboxHandler<M> handler, String path, long version) {
        var type = path.substring(0, path.indexOf('/'));
        handler.on(message(handler, type, body(path), version));
    }

    /**
     * Feeds every sample of the contract that a handler speaks to it, each as the first version of its aggregate.
     *
     * @return the bodies that were fed, of every type
     */
    public <M> List<JsonNode> feedAll(InboxHandler<M> handler) {
        return resources("samples/*/*.json").stream()
                .filter(file -> types(handler).has(folder(file)))
                .map(file -> {
                    var body = read(file);
                    handler.on(message(handler, folder(file), body, 1));
                    return body;
                })
                .toList();
    }

    /** Through the codec, as the inbox does it, so that a body this service cannot read is found. */
    private <M> Message<M> message(InboxHandler<M> handler, String type, JsonNode body, long version) {
        var codec = service.bean(MessageCodec.class);
        var key = body.properties().iterator().next().getValue().asString();
        var header = new MessageHeader(
                id(key, version),
                type,
                "/a-service",
                key,
                "350504",
                version,
                version,
                OCCURRED_ON,
                RECORDED_AT,
                "industry",
                null);
        var headers = codec.write(new Message<>(body, header)).headers();
        var wire = new WireMessage(key, headers, Bytes.wrap(JsonMapper.shared().writeValueAsBytes(body)));
        return codec.read(wire, types(handler));
    }

    private <M> MessageTypes<M> types(InboxHandler<M> handler) {
        return MessageTypes.of(handler.speaks(), service.bean(MessageNames.class));
    }

    /** Id of the event that a sample tells of. */
    public static UUID id(String key, long version) {
        return UUID.nameUUIDFromBytes((key + "/" + version).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<Resource> resources(String pattern) {
        try {
            var found = Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no sample " + pattern);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Resource file) {
        try (var content = file.getInputStream()) {
            return JsonMapper.shared().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource file) {
        try {
            var parts = file.getURL().getPath().split("/", -1);
            return parts[parts.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
