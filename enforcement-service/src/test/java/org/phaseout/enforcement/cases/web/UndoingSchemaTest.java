package org.phaseout.enforcement.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** U12: every action on a case can be voided and corrected over HTTP, and corrected with the data it is reported with. */
class UndoingSchemaTest {

    private static final List<String> NOT_OF_THE_DATA = List.of("$schema", "$id", "title", "$defs");

    private final JsonNode correction = schema("correction");

    @ParameterizedTest
    @ValueSource(strings = {"voiding", "correction"})
    void every_fact_that_an_action_tells_can_be_undone(String undoing) {
        assertThat(texts(schema(undoing).at("/properties/action/properties/fact/enum")))
                .containsExactlyInAnyOrderElementsOf(UndoingActions.ACTIONS.keySet());
    }

    @Test
    void a_fact_is_corrected_with_the_data_of_its_action() {
        var asked = new HashMap<String, String>();
        for (var rule : correction.path("allOf")) {
            var fact = rule.at("/if/properties/action/properties/fact");
            var data = rule.at("/then/properties/data/$ref").asString().replace("#/$defs/", "");
            var facts = fact.has("const") ? Set.of(fact.path("const").asString()) : texts(fact.path("enum"));
            facts.forEach(each -> asked.put(each, data));
        }
        assertThat(asked).containsExactlyInAnyOrderEntriesOf(UndoingActions.ACTIONS);
    }

    @Test
    void the_data_of_a_correction_are_those_of_the_action() {
        assertThat(Set.copyOf(UndoingActions.ACTIONS.values())).allSatisfy(action -> {
            var own = (ObjectNode) schema(action).deepCopy();
            own.remove(NOT_OF_THE_DATA);
            assertThat(correction.path("$defs").path(action)).as(action).isEqualTo(own);
        });
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JsonNode schema(String action) {
        var name = "/actions/report.case." + action + ".schema.json";
        try (var file = UndoingSchemaTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
