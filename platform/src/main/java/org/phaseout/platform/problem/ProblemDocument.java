package org.phaseout.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem.Violation;

/**
 * A refusal as its reader sees it (RFC 9457, {@code application/problem+json}).
 *
 * @param type {@code urn:phaseout:problem:} and the code
 * @param code names the rule; stable, for programs
 * @param detail what was wrong, in the reader's language
 * @param pointer where
 * @param remedy what to do
 * @param missing what must be there first, by its stored name
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String pointer,
        String remedy,
        @Nullable List<Violation> violations,
        @Nullable List<String> missing) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
