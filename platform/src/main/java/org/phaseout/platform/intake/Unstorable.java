package org.phaseout.platform.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * What JSON can say and a database, UTF-8 or a sum cannot: accepted once, it would stop every view behind it. Control
 * characters other than tabs and line ends, halves of surrogate pairs, and numbers with more places than anything has.
 */
final class Unstorable {

    private static final int MOST_PLACES = 18;

    /** What is wrong with the first such value within; null when all can be kept. A name is pointed at by its object. */
    static @Nullable Problem in(JsonNode node, String at) {
        if (node.isString()) {
            return isBroken(node.stringValue()) ? Problem.of(422, "data-text-malformed", at) : null;
        }
        if (node.isNumber()) {
            return isMonstrous(node.decimalValue()) ? Problem.of(422, "data-number-malformed", at, MOST_PLACES) : null;
        }
        for (var member : node.properties()) {
            if (isBroken(member.getKey())) {
                return Problem.of(422, "data-text-malformed", at);
            }
            var name = member.getKey().replace("~", "~0").replace("/", "~1");
            var within = in(member.getValue(), at + "/" + name);
            if (within != null) {
                return within;
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            var within = in(node.get(i), at + "/" + i);
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    /** Whether an attribute, which has no lines, holds anything but plain characters. */
    static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl) || isBroken(text);
    }

    private static boolean isBroken(String text) {
        return text.codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                        || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isMonstrous(BigDecimal number) {
        return number.scale() > MOST_PLACES || (long) number.precision() - number.scale() > MOST_PLACES;
    }

    private Unstorable() {}
}
