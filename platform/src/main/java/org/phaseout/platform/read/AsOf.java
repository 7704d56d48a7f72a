package org.phaseout.platform.read;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/**
 * Answers from a view, with the position in the ledger up to which it is complete in the header {@code As-Of-Position}.
 *
 * @param position as {@link AfterWait} says it
 */
public record AsOf(long position) {

    private static final int LONGEST_PAGE = 500;

    /** One that was found, with its version as ETag. */
    public BodyBuilder found(long version) {
        return ok().eTag("\"" + version + "\"");
    }

    /** The same, where the view keeps the answer as JSON. */
    public ResponseEntity<String> found(long version, String json) {
        return found(version).contentType(MediaType.APPLICATION_JSON).body(json);
    }

    public BodyBuilder ok() {
        return ResponseEntity.ok().header("As-Of-Position", Long.toString(position));
    }

    /** Also what one reads who may not know that it is there. */
    public static Rejected noSuchResource() {
        return new Rejected(Problem.of(404, "no-such-resource", "/id"));
    }

    /** How many rows a page has at the most when so many were asked for. */
    public static int atMost(int limit) {
        return Math.clamp(limit, 1, LONGEST_PAGE);
    }

    /** Cursor of the following page; null where these rows are the last. */
    public static <R> @Nullable String next(List<R> rows, int most, Function<R, String> id) {
        return rows.size() < most ? null : id.apply(rows.getLast());
    }
}
