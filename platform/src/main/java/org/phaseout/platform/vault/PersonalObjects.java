package org.phaseout.platform.vault;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the objects of an instance that its schema marks as persons. Every branch of a choice is followed, whether it
 * was the one that made the instance valid or not: the error lies on the side of taking too much for a person.
 */
final class PersonalObjects {

    private static final List<String> BRANCHES = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> CONDITIONS = List.of("if", "then", "else");

    private final JsonNode root;
    private final Set<ObjectNode> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private PersonalObjects(JsonNode root) {
        this.root = root;
    }

    static List<ObjectNode> of(JsonNode instance, JsonNode schema) {
        var objects = new PersonalObjects(schema);
        objects.visit(schema, instance);
        return List.copyOf(objects.found);
    }

    private void visit(JsonNode schema, JsonNode instance) {
        if (!schema.isObject()) { // nothing is said of this instance
            return;
        }
        if (schema.path("x-personal").asBoolean(false)) {
            take(instance);
            return;
        }
        if (schema.has("$ref")) {
            visit(target(schema.path("$ref").stringValue()), instance);
        }
        BRANCHES.forEach(branch -> schema.path(branch).forEach(each -> visit(each, instance)));
        CONDITIONS.forEach(condition -> visit(schema.path(condition), instance));
        if (instance.isObject()) {
            instance.properties().forEach(each -> visit(ofProperty(schema, each.getKey()), each.getValue()));
        } else if (instance.isArray()) {
            for (int i = 0; i < instance.size(); i++) {
                visit(schema.path("prefixItems").path(i), instance.get(i));
                visit(schema.path("items"), instance.get(i));
            }
        }
    }

    private static JsonNode ofProperty(JsonNode schema, String name) {
        var declared = schema.path("properties").path(name);
        return declared.isMissingNode() ? schema.path("additionalProperties") : declared;
    }

    private JsonNode target(String reference) {
        var target = reference.startsWith("#") ? root.at(reference.substring(1)) : root.path(reference);
        if (target.isMissingNode()) {
            throw new IllegalArgumentException("The schema refers to " + reference + ", which is not within it");
        }
        return target;
    }

    private void take(JsonNode instance) {
        if (instance instanceof ObjectNode person) {
            found.add(person);
        } else if (instance.isArray()) {
            instance.forEach(this::take);
        } else if (!instance.isNull()) {
            throw new IllegalArgumentException("x-personal marks persons, not a " + instance.getNodeType());
        }
    }
}
