package org.phaseout.platform.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * No text may be reported of which nobody has said whether it can name a person. Every place that takes free text
 * carries {@code "x-public": true} (may be published) or {@code "x-internal": true} (officers only, by rule without
 * names), or lies in an object marked {@code "x-personal": true}.
 */
public final class SchemaPrivacyRule {

    /** All that the vault keeps of a person. */
    static final Set<String> OF_A_PERSON = Set.of("name", "office", "certificate");

    private static final List<String> BOUNDS = List.of("enum", "const", "pattern", "format");
    private static final List<String> REFERRALS = List.of("$ref", "allOf", "anyOf", "oneOf");
    private static final List<String> NAMED = List.of("properties", "patternProperties", "$defs");
    private static final List<String> LISTED = List.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final List<String> PARTIAL = List.of("allOf", "anyOf", "oneOf", "if", "then", "else");

    private final List<String> unmarked = new ArrayList<>();

    private SchemaPrivacyRule() {}

    /**
     * JSON pointers, within the schema, of every place that takes text without bounds or mark, and of every
     * {@code x-personal} mark that says more than the vault keeps or stands on a text.
     */
    public static List<String> unmarkedText(JsonNode schema) {
        var rule = new SchemaPrivacyRule();
        rule.check(schema, "", false);
        return List.copyOf(rule.unmarked);
    }

    /** @param partial whether the schema only narrows one around it, so that its silence about a type says nothing */
    private void check(JsonNode schema, String at, boolean partial) {
        if (takesText(schema, partial) && !isBounded(schema) && !marked(schema, "x-public", "x-internal")) {
            unmarked.add(at);
        }
        if (marked(schema, "x-personal")) {
            checkPerson(schema, at);
            return;
        }
        NAMED.forEach(group -> schema.path(group)
                .properties()
                .forEach(each -> check(each.getValue(), at + "/" + group + "/" + escaped(each.getKey()), false)));
        LISTED.forEach(group -> {
            for (int i = 0; i < schema.path(group).size(); i++) {
                check(schema.path(group).path(i), at + "/" + group + "/" + i, PARTIAL.contains(group));
            }
        });
        for (var single : List.of("items", "additionalProperties", "if", "then", "else")) {
            if (schema.path(single).isObject()) {
                check(schema.path(single), at + "/" + single, PARTIAL.contains(single));
            }
        }
    }

    private void checkPerson(JsonNode schema, String at) {
        schema.path("properties").propertyNames().stream()
                .filter(field -> !OF_A_PERSON.contains(field))
                .forEach(field -> unmarked.add(at + "/properties/" + escaped(field)));
        if (schema.path("items").isObject()) {
            checkPerson(schema.path("items"), at + "/items");
        }
    }

    private static boolean takesText(JsonNode schema, boolean partial) {
        var type = schema.path("type");
        if (schema.isBoolean()) {
            return schema.booleanValue() && !partial;
        }
        if (type.isMissingNode()) {
            return !partial && !schema.has("properties") && REFERRALS.stream().noneMatch(schema::has);
        }
        return type.isArray()
                ? type.valueStream().anyMatch(each -> each.stringValue("").equals("string"))
                : type.stringValue("").equals("string");
    }

    private static boolean isBounded(JsonNode schema) {
        return BOUNDS.stream().anyMatch(schema::has);
    }

    private static boolean marked(JsonNode schema, String... marks) {
        return List.of(marks).stream().anyMatch(mark -> schema.path(mark).asBoolean(false));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
