package org.phaseout.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaPrivacyRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"string\", \"enum\": [\"a\"]}",
                "{\"const\": \"a\"}",
                "{\"type\": \"string\", \"pattern\": \"^[0-9]{6}$\"}",
                "{\"type\": \"string\", \"format\": \"date\"}",
                "{\"type\": \"string\", \"x-public\": true}",
                "{\"type\": [\"string\", \"null\"], \"x-internal\": true}",
                "{\"type\": \"number\"}",
                "{\"type\": \"boolean\"}",
                "{\"$ref\": \"#/$defs/code\"}",
                "{\"type\": \"object\", \"x-personal\": true, \"properties\": {\"name\": {\"type\": \"string\"}}}",
                "{\"type\": \"array\", \"x-personal\": true, \"items\": {\"properties\": {\"office\": {}}}}",
                "{\"oneOf\": [{\"type\": \"integer\"}, {\"required\": [\"a\"]}]}",
            })
    void bounded_or_marked_it_passes(String property) {
        assertThat(unmarked(property)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"string\"}",
                "{\"type\": \"string\", \"maxLength\": 20}",
                "{\"type\": \"string\", \"x-public\": false}",
                "{\"type\": [\"null\", \"string\"]}",
                "{\"type\": \"string\", \"x-personal\": true}",
                "{}",
                "true",
            })
    void free_text_without_a_mark_is_named(String property) {
        assertThat(unmarked(property)).containsExactly("/properties/p~1q");
    }

    @Test
    void it_is_found_wherever_a_schema_can_hide_it() {
        var schema = """
                {"type": "array", "items": {"type": "string"},
                 "prefixItems": [{"type": "string"}],
                 "then": {"properties": {"a": {"type": "string"}}},
                 "oneOf": [{"type": "string"}],
                 "$defs": {"d": {"type": "object", "additionalProperties": {"type": "string"}}}}""";

        assertThat(SchemaPrivacyRule.unmarkedText(JsonMapper.shared().readTree(schema)))
                .containsExactlyInAnyOrder(
                        "/items", "/prefixItems/0", "/then/properties/a", "/oneOf/0", "/$defs/d/additionalProperties");
    }

    @Test
    void a_person_of_whom_more_is_asked_than_the_vault_keeps_is_named() {
        assertThat(unmarked("{\"type\": \"object\", \"x-personal\": true, \"properties\": {\"phone\": {}}}"))
                .containsExactly("/properties/p~1q/properties/phone");
    }

    private static List<String> unmarked(String property) {
        var schema = "{\"type\": \"object\", \"properties\": {\"p/q\": %s}}".formatted(property);
        return SchemaPrivacyRule.unmarkedText(JsonMapper.shared().readTree(schema));
    }
}
