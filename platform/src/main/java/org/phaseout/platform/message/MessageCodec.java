package org.phaseout.platform.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Between a message and its form on the topic: CloudEvents 1.0, Kafka binding, binary mode. */
@Component
public final class MessageCodec {

    /** Header that carries the event id. */
    public static final String ID = "ce_id";
    /** Header that carries the published name. */
    public static final String TYPE = "ce_type";
    /** Header that carries the division code of the district. */
    public static final String DISTRICT = "ce_district";

    private static final String SPECVERSION = "ce_specversion";
    private static final String SOURCE = "ce_source";
    private static final String SUBJECT = "ce_subject";
    private static final String TIME = "ce_time";
    private static final String VERSION = "ce_aggregateversion";
    private static final String POSITION = "ce_ledgerposition";
    private static final String OCCURRED_ON = "ce_occurredon";
    private static final String AUTHORITY = "ce_authority";
    private static final String TRACEPARENT = "ce_traceparent";
    private static final String CONTENT_TYPE = "content-type";

    private final JsonMapper json;

    public MessageCodec(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    public WireMessage write(Message<?> message) {
        var header = message.header();
        var headers = new HashMap<String, String>();
        headers.put(SPECVERSION, "1.0");
        headers.put(ID, header.id().toString());
        headers.put(TYPE, header.type());
        headers.put(SOURCE, header.source());
        headers.put(SUBJECT, header.key());
        headers.put(TIME, header.recordedAt().toString());
        headers.put(CONTENT_TYPE, "application/json");
        headers.put(DISTRICT, header.district());
        headers.put(VERSION, Long.toString(header.version()));
        headers.put(POSITION, Long.toString(header.position()));
        headers.put(OCCURRED_ON, header.occurredOn().toString());
        headers.put(AUTHORITY, header.authority());
        var traceparent = header.traceparent();
        if (traceparent != null) {
            headers.put(TRACEPARENT, traceparent);
        }
        return new WireMessage(header.key(), headers, Bytes.wrap(json.writeValueAsBytes(message.body())));
    }

    /**
     * @throws UnknownMessageType when the contract has no message of that name
     * @throws UnreadableMessage when a header is missing or malformed, or the body is not that message
     */
    public <M> Message<M> read(WireMessage wire, MessageTypes<M> types) {
        if (!"1.0".equals(required(wire, SPECVERSION, Function.identity()))) {
            throw new UnreadableMessage("not CloudEvents 1.0", null);
        }
        var header = header(wire);
        try {
            return new Message<>(json.readValue(wire.body().get(), types.named(header.type())), header);
        } catch (JacksonException e) {
            throw new UnreadableMessage("the body is no " + header.type(), e);
        }
    }

    private static MessageHeader header(WireMessage wire) {
        var subject = required(wire, SUBJECT, Function.identity());
        if (!subject.equals(wire.key())) {
            throw new UnreadableMessage("the record's key is not its subject, so that its order is lost", null);
        }
        return new MessageHeader(
                required(wire, ID, UUID::fromString),
                required(wire, TYPE, Function.identity()),
                required(wire, SOURCE, Function.identity()),
                subject,
                required(wire, DISTRICT, Function.identity()),
                required(wire, VERSION, Long::parseLong),
                required(wire, POSITION, Long::parseLong),
                required(wire, OCCURRED_ON, LocalDate::parse),
                required(wire, TIME, Instant::parse),
                required(wire, AUTHORITY, Function.identity()),
                optional(wire, TRACEPARENT));
    }

    private static <T> T required(WireMessage wire, String name, Function<String, T> parse) {
        var value = optional(wire, name);
        if (value == null) {
            throw new UnreadableMessage("header " + name + " is missing", null);
        }
        try {
            return parse.apply(value);
        } catch (RuntimeException e) {
            throw new UnreadableMessage("header " + name + " is malformed", e);
        }
    }

    private static @Nullable String optional(WireMessage wire, String name) {
        return wire.headers().get(name);
    }
}
