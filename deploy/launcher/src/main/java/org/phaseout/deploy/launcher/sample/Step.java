package org.phaseout.deploy.launcher.sample;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request of the script, with what must come of it.
 *
 * @param events one, or the rows of a batch
 * @param expected for each event, in order
 */
record Step(String authority, Mode mode, List<ObjectNode> events, List<Expected> expected) {

    /** How CloudEvents travel over HTTP. */
    enum Mode {
        STRUCTURED,
        BINARY,
        BATCH
    }

    /** What an event is expected to come to. */
    sealed interface Expected {

        /** It is accepted, and stands once. */
        record Accepted() implements Expected {}

        /** It was accepted before, and has the same receipt. */
        record Repeated() implements Expected {}

        record Refused(String code) implements Expected {}
    }

    static Step accepted(String authority, ObjectNode event) {
        return new Step(authority, Mode.STRUCTURED, List.of(event), List.of(new Expected.Accepted()));
    }

    static Step repeated(String authority, ObjectNode event) {
        return new Step(authority, Mode.STRUCTURED, List.of(event), List.of(new Expected.Repeated()));
    }

    static Step refused(String code, String authority, ObjectNode event) {
        return new Step(authority, Mode.STRUCTURED, List.of(event), List.of(new Expected.Refused(code)));
    }

    Step in(Mode other) {
        return new Step(authority, other, events, expected);
    }
}
