package org.phaseout.enterprise.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An action that must be refused, and how.
 *
 * @param reason of the aggregate; null for a refusal of the platform
 * @param headers names and values in turn
 */
record Case(
        String code,
        int status,
        String pointer,
        @Nullable Class<?> reason,
        String authority,
        ObjectNode event,
        List<String> headers) {

    Case(String code, int status, String pointer, Class<?> reason, ObjectNode event) {
        this(code, status, pointer, reason, "industry", event, List.of());
    }

    Case(String code, int status, String pointer, ObjectNode event, String... headers) {
        this(code, status, pointer, null, "industry", event, List.of(headers));
    }

    Case by(String other) {
        return new Case(code, status, pointer, reason, other, event, headers);
    }

    /** Said to have happened at another time. */
    Case at(String time) {
        return new Case(code, status, pointer, reason, authority, event.put("time", time), headers);
    }

    Case on(int other) {
        return new Case(code, other, pointer, reason, authority, event, headers);
    }

    @Override
    public String toString() {
        return code + (reason == null ? "" : " (" + reason.getName().replaceAll(".*\\.", "") + ")");
    }
}
