package org.phaseout.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, before it is put into words. The words stand in the message bundles under the code: {@code
 * <code>.title}, {@code <code>.detail}, {@code <code>.remedy}.
 *
 * @param status HTTP status
 * @param code stable name of the rule, such as {@code U1-uscc-check-digit}
 * @param pointer JSON pointer (RFC 6901) to what is wrong, or the name of a header; null when it is the whole request
 * @param arguments for the texts, in the order of their placeholders
 * @param violations every place that breaks the schema, when a schema is broken
 * @param missing what else must be there first, by its stored name, when something is
 */
public record Problem(
        int status,
        String code,
        @Nullable String pointer,
        List<Object> arguments,
        List<Violation> violations,
        List<String> missing) {

    public Problem(
            int status, String code, @Nullable String pointer, List<Object> arguments, List<Violation> violations) {
        this(status, code, pointer, arguments, violations, List.of());
    }

    /** @param message in the caller's language */
    public record Violation(String pointer, String message) {}

    public static Problem of(int status, String code, @Nullable String pointer, Object... arguments) {
        return new Problem(status, code, pointer, List.of(arguments), List.of());
    }

    /** The same problem with the list of what must be there first. */
    public Problem missing(List<String> first) {
        return new Problem(status, code, pointer, arguments, violations, List.copyOf(first));
    }

    /** The same problem, pointing elsewhere. */
    public Problem at(String place) {
        return new Problem(status, code, place, arguments, violations, missing);
    }

    /** The same problem of a part of the request, such as {@code /3} for the fourth row of a batch. */
    public Problem within(String part) {
        return new Problem(
                status,
                code,
                pointer == null ? part : part + pointer,
                arguments,
                violations.stream()
                        .map(each -> new Violation(part + each.pointer(), each.message()))
                        .toList(),
                missing);
    }
}
