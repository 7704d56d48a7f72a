package org.phaseout.enforcement.cases.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Where a page of the worklist ends: the next one begins behind it. */
public record TaskCursor(LocalDate due, String id) {

    /** The day of what has no deadline; it comes last. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static final TaskCursor START = new TaskCursor(LocalDate.EPOCH, "");

    /** A day, the id of a case, and a check sum that a part of a cursor does not have. */
    private static final Pattern TEXT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([A-Za-z0-9][A-Za-z0-9._:-]*)_[0-9a-f]{8}");

    /** Throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} for what no page has given. */
    public static TaskCursor of(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        var cursor = new TaskCursor(LocalDate.parse(parts.group(1)), parts.group(2));
        if (!cursor.text().equals(text)) {
            throw new IllegalArgumentException(text);
        }
        return cursor;
    }

    String text() {
        var place = due + "_" + id;
        var sum = new CRC32();
        sum.update(place.getBytes(StandardCharsets.UTF_8));
        return place + "_" + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
