package org.phaseout.enforcement.cases.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Where a page of the worklist ends: the next one begins behind it. */
public record TaskCursor(LocalDate due, String id) {

    /** The day of what has no deadline; it comes last. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static final TaskCursor START = new TaskCursor(LocalDate.EPOCH, "");

    /** Throws {@link IllegalArgumentException} for what no page has given. */
    public static TaskCursor of(String text) {
        int end = text.indexOf('_');
        if (end < 0) {
            throw new IllegalArgumentException(text);
        }
        try {
            return new TaskCursor(LocalDate.parse(text.substring(0, end)), text.substring(end + 1));
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(text, noDay);
        }
    }

    String text() {
        return due + "_" + id;
    }
}
