package org.phaseout.contract.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a schema promises less, or demands more, than it did. Topics are kept for ever, so whatever was valid under an
 * earlier release stays valid; and what was always there for a reader stays there. A keyword this comparison does not
 * know may not change at all.
 */
final class Narrowing {

    private static final Set<String> WORDS = Set.of("$schema", "$id", "$comment", "title", "description", "examples");
    private static final Set<String> LOWER_LIMITS =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final Set<String> UPPER_LIMITS =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

    private final List<String> found = new ArrayList<>();

    private Narrowing() {}

    /** Narrowing changes, each with the place where it was found; empty when there are none. */
    static List<String> between(JsonNode released, JsonNode current) {
        var narrowing = new Narrowing();
        narrowing.compare("", released, current);
        return narrowing.found;
    }

    /** The same over a whole contract; a message that is gone is a narrowing too. */
    static List<String> between(Map<String, JsonNode> released, Map<String, JsonNode> current) {
        return released.entrySet().stream()
                .flatMap(message ->
                        between(message.getKey(), message.getValue(), current.get(message.getKey())).stream())
                .toList();
    }

    private static List<String> between(String type, JsonNode released, @Nullable JsonNode current) {
        return current == null
                ? List.of(type + ": message removed")
                : between(released, current).stream()
                        .map(change -> type + change)
                        .toList();
    }

    private void compare(String at, JsonNode released, JsonNode current) {
        var keywords = new TreeSet<>(released.propertyNames());
        keywords.addAll(current.propertyNames());
        keywords.removeAll(WORDS);
        for (var keyword : keywords) {
            var before = released.path(keyword);
            var after = current.path(keyword);
            if (!before.equals(after)) {
                compare(at, keyword, before, after);
            }
        }
    }

    private void compare(String at, String keyword, JsonNode before, JsonNode after) {
        switch (keyword) {
            case "properties" -> compareProperties(at, before, after);
            case "required" -> compareRequired(at, before, after);
            case "items" -> compareItems(at, before, after);
            case "type" -> reportIf(!types(after).containsAll(types(before)), at, "type narrowed");
            case "enum" -> reportIf(!after.isMissingNode() && !holdsAll(after, before), at, "enum value removed");
            case "pattern", "format", "const" -> reportIf(!after.isMissingNode(), at, keyword + " tightened");
            case "uniqueItems" -> reportIf(after.asBoolean(false), at, "uniqueItems tightened");
            default -> compareLimit(at, keyword, before, after);
        }
    }

    private void compareProperties(String at, JsonNode before, JsonNode after) {
        for (var property : before.properties()) {
            var name = at + "/" + property.getKey();
            var now = after.path(property.getKey());
            reportIf(now.isMissingNode(), name, "property removed");
            if (!now.isMissingNode()) {
                compare(name, property.getValue(), now);
            }
        }
    }

    private void compareRequired(String at, JsonNode before, JsonNode after) {
        for (var name : minus(after, before)) {
            found.add(at + "/" + name + ": newly required");
        }
        for (var name : minus(before, after)) {
            found.add(at + "/" + name + ": no longer promised");
        }
    }

    private void compareItems(String at, JsonNode before, JsonNode after) {
        if (before.isMissingNode()) {
            found.add(at + "/items: newly constrained");
        } else if (!after.isMissingNode()) {
            compare(at + "/items", before, after);
        }
    }

    private void compareLimit(String at, String keyword, JsonNode before, JsonNode after) {
        boolean lower = LOWER_LIMITS.contains(keyword);
        if (!lower && !UPPER_LIMITS.contains(keyword)) {
            found.add(at + ": " + keyword + " changed");
        } else if (!after.isMissingNode()) {
            int rise = before.isMissingNode() ? 0 : after.decimalValue().compareTo(before.decimalValue());
            reportIf(before.isMissingNode() || (lower ? rise > 0 : rise < 0), at, keyword + " tightened");
        }
    }

    private void reportIf(boolean narrower, String at, String what) {
        if (narrower) {
            found.add(at + ": " + what);
        }
    }

    /** A number may be an integer; a schema without a type allows all. */
    private static Set<String> types(JsonNode type) {
        var named = type.isMissingNode()
                ? Set.of("object", "array", "string", "number", "integer", "boolean", "null")
                : type.isArray()
                        ? type.valueStream().map(JsonNode::asString).collect(Collectors.toSet())
                        : Set.of(type.asString());
        var all = new TreeSet<>(named);
        if (all.contains("number")) {
            all.add("integer");
        }
        return all;
    }

    private static boolean holdsAll(JsonNode values, JsonNode wanted) {
        var held = values.valueStream().collect(Collectors.toSet());
        return !(wanted instanceof MissingNode) && wanted.valueStream().allMatch(held::contains);
    }

    private static Set<String> minus(JsonNode names, JsonNode others) {
        var left = names.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
        others.valueStream().map(JsonNode::asString).forEach(left::remove);
        return left;
    }
}
