package org.phaseout.enterprise.web;

import static org.phaseout.enterprise.web.Sent.binary;
import static org.phaseout.enterprise.web.Sent.structured;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.Reported;
import tools.jackson.databind.node.ObjectNode;

/** Requests that are no CloudEvents, and by which name each is refused; written down by hand. */
final class MalformedEvents {

    /** @param pointer to the place: in the body, or a header's name */
    record Malformed(String what, String code, int status, String pointer, Sent sent) {

        @Override
        public String toString() {
            return code + ": " + what;
        }
    }

    /** A fault of one attribute, the same in structured and in binary mode. */
    private record Fault(String attribute, @Nullable String value, String code) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("specversion", null, "cloudevent-specversion-missing"),
            new Fault("specversion", "0.3", "cloudevent-specversion-unknown"),
            new Fault("id", null, "cloudevent-id-missing"),
            new Fault("id", "", "cloudevent-id-missing"),
            new Fault("id", "x".repeat(201), "cloudevent-attribute-malformed"),
            new Fault("id", "a\tb", "cloudevent-attribute-malformed"),
            new Fault("source", null, "cloudevent-source-missing"),
            new Fault("source", "luoxi 350504", "cloudevent-source-malformed"),
            new Fault("source", "//luoxi/" + "x".repeat(200), "cloudevent-attribute-malformed"),
            new Fault("source", "//policy/when-something-then-something", "cloudevent-source-reserved"),
            new Fault("source", "//ALARM/unit", "cloudevent-source-reserved"),
            new Fault("type", null, "cloudevent-type-missing"),
            new Fault("subject", null, "cloudevent-subject-missing"),
            new Fault("subject", "E 1", "cloudevent-subject-malformed"),
            new Fault("subject", "企业一", "cloudevent-subject-malformed"),
            new Fault("time", null, "cloudevent-time-missing"),
            new Fault("time", "2023-03-01T09:00:00", "cloudevent-time-without-offset"),
            new Fault("time", "2023-03-01", "cloudevent-time-malformed"),
            new Fault("time", "2023-02-30T09:00:00+08:00", "cloudevent-time-malformed"),
            new Fault("time", "+999999999-12-31T23:59:59-18:00", "cloudevent-time-malformed"),
            new Fault("time", "-4800-01-01T00:00:00Z", "cloudevent-time-malformed"),
            new Fault("datacontenttype", "application/xml", "cloudevent-datacontenttype"));

    static List<Malformed> all() {
        var all = new ArrayList<Malformed>();
        for (var fault : FAULTS) {
            var value = fault.value();
            var what = fault.attribute() + " = " + value;
            all.add(new Malformed(
                    what, fault.code(), 400, "/" + fault.attribute(), structured(with(fault.attribute(), value))));
            var header = fault.attribute().equals("datacontenttype") ? "content-type" : "ce-" + fault.attribute();
            all.add(new Malformed(
                    what + ", binary", fault.code(), 400, header, binary(with(fault.attribute(), value))));
        }
        all.addAll(onlyStructured());
        all.addAll(MalformedRequests.all());
        return all;
    }

    private static List<Malformed> onlyStructured() {
        var event = event();
        var number = event().put("id", 7);
        var base64 = event().put("data_base64", "e30=");
        base64.remove("data");
        var none = event();
        none.remove("data");
        return List.of(
                new Malformed("a number as id", "cloudevent-attribute-malformed", 400, "/id", structured(number)),
                new Malformed("data_base64", "cloudevent-data-base64", 400, "/data_base64", structured(base64)),
                new Malformed("no data", "cloudevent-data-missing", 400, "/data", structured(none)),
                new Malformed(
                        "null data", "cloudevent-data-missing", 400, "/data", structured(event().putNull("data"))),
                new Malformed("no object", "cloudevent-not-an-object", 400, "", structured("[]")),
                new Malformed("a text", "cloudevent-not-an-object", 400, "", structured("\"event\"")),
                new Malformed(
                        "half a pair in the id",
                        "cloudevent-attribute-malformed",
                        400,
                        "/id",
                        structured(event.toString().replace("\"mf\"", "\"m\\ud83df\""))),
                new Malformed(
                        "a zero character in data",
                        "data-text-malformed",
                        422,
                        "/data/name",
                        structured(event.toString().replace("示例水泥厂", "示例\\u0000水泥厂"))),
                new Malformed(
                        "a number of 400 places in data",
                        "data-number-malformed",
                        422,
                        "/data/name",
                        structured(event.toString().replace("\"示例水泥厂\"", "1e400"))),
                new Malformed(
                        "half a pair in data",
                        "data-text-malformed",
                        422,
                        "/data/name",
                        structured(event.toString().replace("示例水泥厂", "示例\\ud83d水泥厂"))),
                new Malformed(
                        "a zero character in a name",
                        "data-text-malformed",
                        422,
                        "/data",
                        structured(event.toString().replace("\"uscc\"", "\"\\u0000\":1,\"uscc\""))));
    }

    /** The event with an attribute of another value, or without it. */
    static ObjectNode with(String attribute, @Nullable String value) {
        var event = event();
        if (value == null) {
            event.remove(attribute);
        } else {
            event.put(attribute, value);
        }
        return event;
    }

    /** Would stand as it is. */
    static ObjectNode event() {
        return Reported.registration("mf", "MF-E", "91350504000000019W");
    }

    private MalformedEvents() {}
}
