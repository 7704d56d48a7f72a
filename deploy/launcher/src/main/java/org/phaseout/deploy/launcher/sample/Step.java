package org.phaseout.deploy.launcher.sample;

import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request of the script, with what must come of it.
 *
 * @param events one, or the rows of a batch
 * @param expected for each event, in order
 */
public record Step(String authority, Mode mode, List<ObjectNode> events, List<Expected> expected) {

    /** How CloudEvents travel over HTTP. */
    public enum Mode {
        STRUCTURED,
        BINARY,
        BATCH
    }

    /** What an event is expected to come to. */
    public sealed interface Expected {

        /** It is accepted, and stands once. */
        record Accepted() implements Expected {}

        /** It was accepted before, and has the same receipt. */
        record Repeated() implements Expected {}

        record Refused(String code) implements Expected {}
    }

    public static Step accepted(String authority, ObjectNode event) {
        return new Step(authority, Mode.STRUCTURED, List.of(event), List.of(new Expected.Accepted()));
    }

    public static Step repeated(String authority, ObjectNode event) {
        return new Step(authority, Mode.STRUCTURED, List.of(event), List.of(new Expected.Repeated()));
    }

    public static Step refused(String code, String authority, ObjectNode event) {
        return new Step(authority, Mode.STRUCTURED, List.of(event), List.of(new Expected.Refused(code)));
    }

    /** Rows of one batch; all are to be accepted. */
    public static Step batch(String authority, List<ObjectNode> events) {
        return new Step(authority, Mode.BATCH, events, Collections.nCopies(events.size(), new Expected.Accepted()));
    }

    /** Steps of one lane are sent one after another; those of different lanes at the same time. */
    String lane() {
        return events.getFirst().get(mode == Mode.BATCH ? "id" : "subject").asString();
    }

    /** The service that is to decide. */
    Service service() {
        return Service.deciding(events.getFirst().get("type").asString());
    }

    /** Whether the public notice shows it at once. */
    boolean isShownToThePublic() {
        return mode != Mode.BATCH && events.getFirst().get("type").asString().equals("report.unit.identification");
    }

    public Step in(Mode other) {
        return new Step(authority, other, events, expected);
    }
}
