package org.phaseout.platform.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes persons out of what was reported, before anything of it is stored (W2). */
@Component
public final class PersonalData {

    private final Vault vault;

    PersonalData(Vault vault) {
        this.vault = vault;
    }

    /**
     * A copy of an instance, valid under the schema, in which every object under {@code "x-personal": true} has become
     * {@code {"person": "<reference>"}}.
     *
     * <p>Throws {@link IllegalArgumentException} where the mark stands on anything but a person of {@code name},
     * {@code office} and {@code certificate}: rather no event than one that keeps or loses a part of a person.
     *
     * @param schema JSON Schema 2020-12; references only within itself
     */
    public JsonNode replace(String district, JsonNode schema, JsonNode instance) {
        var copy = instance.deepCopy();
        var nodes = PersonalObjects.of(copy, schema);
        var persons = nodes.stream().map(PersonalData::person).toList();
        var refs = vault.store(district, persons);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).removeAll().put("person", String.valueOf(refs.get(persons.get(i))));
        }
        return copy;
    }

    private static Person person(ObjectNode node) {
        for (var field : node.propertyNames()) {
            if (!SchemaPrivacyRule.OF_A_PERSON.contains(field)) {
                throw new IllegalArgumentException("The vault does not know '" + field + "' of a person");
            }
        }
        var name = text(node, "name");
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A person has no name");
        }
        return new Person(name, text(node, "office"), text(node, "certificate"));
    }

    private static @Nullable String text(ObjectNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.stringValue();
    }
}
