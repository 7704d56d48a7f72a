package org.phaseout.enforcement.web;

import tools.jackson.databind.node.ObjectNode;

/**
 * An action that must be refused, and how.
 *
 * @param reason of the aggregate
 */
record Refusal(String code, int status, String pointer, Class<?> reason, String authority, ObjectNode event) {

    Refusal(String code, int status, String pointer, Class<?> reason, ObjectNode event) {
        this(code, status, pointer, reason, "industry", event);
    }

    Refusal by(String other) {
        return new Refusal(code, status, pointer, reason, other, event);
    }

    @Override
    public String toString() {
        return code + " (" + reason.getSimpleName() + ")";
    }
}
