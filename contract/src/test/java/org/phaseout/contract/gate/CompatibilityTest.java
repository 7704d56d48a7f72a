package org.phaseout.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the last release promised is still promised. At a release the schemas are copied over {@code baseline/}; a change
 * that this test refuses needs a message of its own name, {@code .v2}, beside the old one.
 */
class CompatibilityTest {

    private static final JsonNode RELEASED = ContractFiles.JSON.readTree("""
            {"type": "object",
             "required": ["id", "kind"],
             "properties": {
               "id": {"type": "string", "pattern": "^[0-9]+$", "minLength": 1, "maxLength": 9},
               "kind": {"enum": ["kiln", "mill"]},
               "count": {"type": "number", "minimum": 1, "maximum": 9},
               "tags": {"type": "array", "minItems": 1, "maxItems": 5, "items": {"type": ["string", "null"]}},
               "site": {"type": "object", "required": ["town"], "properties": {"town": {"type": "string"}}}}}""");

    @Test
    void the_last_release_is_kept_here_and_nothing_it_promised_was_narrowed() {
        assertThat(ContractFiles.releasedSchemas()).isNotEmpty();
        assertThat(Narrowing.between(ContractFiles.releasedSchemas(), ContractFiles.schemas()))
                .isEmpty();
    }

    @Test
    void a_message_that_is_gone_is_caught_and_a_new_one_passes() {
        assertThat(Narrowing.between(Map.of("a.v1", RELEASED), Map.of("a.v2", RELEASED)))
                .containsExactly("a.v1: message removed");
        assertThat(Narrowing.between(Map.of("a.v1", RELEASED), Map.of("a.v1", RELEASED, "a.v2", RELEASED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /properties          | count      |                          | /count: property removed
            /properties/site/properties | town |                         | /site/town: property removed
            /                    | required   | ["id", "kind", "count"]  | /count: newly required
            /                    | required   | ["id"]                   | /kind: no longer promised
            /properties/site     | required   |                          | /site/town: no longer promised
            /properties/count    | type       | "integer"                | /count: type narrowed
            /properties/tags/items | type     | "string"                 | /tags/items: type narrowed
            /properties/id       | type       | "integer"                | /id: type narrowed
            /properties/kind     | type       | "string"                 | /kind: type narrowed
            /properties/kind     | enum       | ["kiln"]                 | /kind: enum value removed
            /properties/site/properties/town | enum | ["a"]              | /site/town: enum value removed
            /properties/id       | pattern    | "^[0-8]+$"               | /id: pattern tightened
            /properties/site/properties/town | pattern | "^x"            | /site/town: pattern tightened
            /properties/id       | format     | "uuid"                   | /id: format tightened
            /properties/kind     | const      | "kiln"                   | /kind: const tightened
            /properties/id       | minLength  | 2                        | /id: minLength tightened
            /properties/id       | maxLength  | 8                        | /id: maxLength tightened
            /properties/count    | minimum    | 1.5                      | /count: minimum tightened
            /properties/count    | maximum    | 8                        | /count: maximum tightened
            /properties/count    | exclusiveMaximum | 99                 | /count: exclusiveMaximum tightened
            /properties/tags     | minItems   | 2                        | /tags: minItems tightened
            /properties/tags     | maxItems   | 4                        | /tags: maxItems tightened
            /properties/tags     | uniqueItems | true                    | /tags: uniqueItems tightened
            /properties/site     | items      | {"type": "string"}       | /site/items: newly constrained
            /properties/site     | additionalProperties | false          | /site: additionalProperties changed
            /properties/site     | anyOf      | [{"required": ["town"]}] | /site: anyOf changed
            """)
    void a_narrowing_change_is_caught(String at, String keyword, @Nullable String value, String caught) {
        assertThat(Narrowing.between(RELEASED, changed(at, keyword, value))).containsExactly(caught);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /properties          | colour     | {"type": "string"}
            /properties/site/properties | road | {"type": "string"}
            /properties/id       | type       | ["string", "null"]
            /properties/id       | pattern    |
            /properties/id       | maxLength  |
            /properties/id       | maxLength  | 10
            /properties/id       | minLength  | 0
            /properties/kind     | enum       | ["mill", "kiln", "furnace"]
            /properties/kind     | enum       |
            /properties/count    | minimum    | 0
            /properties/count    | maximum    | 9.5
            /properties/tags     | items      |
            /properties/tags     | maxItems   | 6
            /properties/tags     | uniqueItems | false
            /properties/tags/items | type     |
            /                    | title      | "other words"
            /properties/id       | description | "other words"
            """)
    void a_widening_change_passes(String at, String keyword, @Nullable String value) {
        var changed = changed(at, keyword, value);

        assertThat(changed).isNotEqualTo(RELEASED);
        assertThat(Narrowing.between(RELEASED, changed)).isEmpty();
    }

    /** The released schema with one keyword set, or taken away where no value is given. */
    private static JsonNode changed(String at, String keyword, @Nullable String value) {
        var copy = RELEASED.deepCopy();
        var place = (ObjectNode) copy.at("/".equals(at) ? "" : at);
        if (value == null) {
            place.remove(keyword);
        } else {
            place.set(keyword, ContractFiles.JSON.readTree(value));
        }
        return copy;
    }
}
