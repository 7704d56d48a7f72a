package org.phaseout.enforcement.cases.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.view.TaskCursor;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;

/** What a question about cases may hold: text and days that a database can hold too. */
final class Questions {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]*");

    private Questions() {}

    /** PostgreSQL's text cannot hold a NUL; no word has any control character. */
    static @Nullable String word(String name, @Nullable String text) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw malformed(name);
        }
        return text;
    }

    /** A year has four digits, as on every document. */
    static @Nullable LocalDate day(String name, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1000 || day.getYear() > 9999)) {
            throw malformed(name);
        }
        return day;
    }

    /** The id of the last case of a page. */
    static @Nullable String cursor(@Nullable String text) {
        if (text != null && !ID.matcher(text).matches()) {
            throw malformed("cursor");
        }
        return text;
    }

    static @Nullable TaskCursor taskCursor(@Nullable String text) {
        try {
            return text == null ? null : TaskCursor.of(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw malformed("cursor");
        }
    }

    private static Rejected malformed(String name) {
        return new Rejected(Problem.of(400, "request-malformed", name));
    }
}
