package org.phaseout.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Record, schema, sample and asyncapi.yaml say the same. */
class ContractTest {

    @Test
    void every_message_has_a_schema_and_every_schema_a_message() {
        assertThat(ContractFiles.schemas().keySet()).isEqualTo(messages());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_has_a_minimal_and_a_full_sample(String type) {
        assertThat(ContractFiles.samples())
                .contains(sample(type, "minimal"), sample(type, "full"))
                .allSatisfy(file -> assertThat(messages()).contains(ContractFiles.typeOf(file)));
    }

    @Test
    void asyncapi_names_every_message_on_its_topic_and_no_other() {
        var asyncApi = ContractFiles.asyncApi();

        assertThat(asyncApi.path("channels").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ContractFiles.topics().keySet());
        ContractFiles.topics().forEach((name, spoken) -> {
            var topic = asyncApi.path("channels").path(name);
            assertThat(topic.path("address").asString()).isEqualTo("{prefix}." + name);
            assertThat(topic.path("messages").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            ContractFiles.records(spoken).keySet());
            topic.path("messages")
                    .forEachEntry((type, message) ->
                            assertThat(message.path("$ref").asString()).isEqualTo("#/components/messages/" + type));
        });
        assertThat(asyncApi.at("/components/messages").propertyNames()).containsExactlyInAnyOrderElementsOf(messages());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void asyncapi_leads_to_the_schema_of_a_message(String type) {
        var asyncApi = ContractFiles.asyncApi();
        var message = asyncApi.at("/components/messages").path(type);

        assertThat(message.path("name").asString()).isEqualTo(type);
        assertThat(ContractFiles.written(message.at("/payload/schema/$ref").asString()))
                .isEqualTo(ContractFiles.written("schemas/" + type + ".schema.json"));
        assertThat(asyncApi.at(message.at("/headers/$ref").asString().substring(1))
                        .path("required"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_schema_has_the_properties_of_its_record_and_requires_what_is_never_null(String type) {
        var schema = ContractFiles.schema(type);

        assertThat(schema.path("$id").asString()).isEqualTo("urn:phaseout:message:" + type);
        assertThatSchemaDescribes(ContractFiles.record(type), schema);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_valid_by_its_schema(Path sample) {
        var schema = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(ContractFiles.schema(ContractFiles.typeOf(sample)));

        var errors = schema.validate(
                ContractFiles.read(sample),
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_reads_into_its_record_and_is_written_as_it_was(Path sample) {
        var message = ContractFiles.JSON.treeToValue(
                ContractFiles.read(sample), ContractFiles.record(ContractFiles.typeOf(sample)));

        assertThat(ContractFiles.JSON.readTree(ContractFiles.JSON.writeValueAsString(message)))
                .isEqualTo(ContractFiles.read(sample));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_full_sample_uses_every_property_of_its_schema(String type) {
        var unused = new TreeSet<String>();

        collectUnused("", ContractFiles.schema(type), List.of(ContractFiles.read(sample(type, "full"))), unused);

        assertThat(unused).isEmpty();
    }

    static Set<String> messages() {
        return ContractFiles.records().keySet();
    }

    static List<Path> samples() {
        return ContractFiles.samples();
    }

    private static Path sample(String type, String name) {
        return ContractFiles.written("samples/" + type + "/" + name + ".json");
    }

    private static void assertThatSchemaDescribes(Class<?> type, JsonNode schema) {
        var components = List.of(type.getRecordComponents());
        assertThat(schema.path("properties").propertyNames())
                .as(type.getSimpleName())
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .as(type.getSimpleName())
                .containsExactlyElementsOf(components.stream()
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList());
        for (var component : components) {
            var property = schema.path("properties").path(component.getName());
            if (component.getType().isRecord()) {
                assertThatSchemaDescribes(component.getType(), property);
            } else if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element
                    && element.isRecord()) {
                assertThatSchemaDescribes(element, property.path("items"));
            }
        }
    }

    private static void collectUnused(String at, JsonNode schema, List<JsonNode> values, Set<String> unused) {
        for (var property : schema.path("properties").properties()) {
            var within = values.stream()
                    .map(value -> value.path(property.getKey()))
                    .filter(value -> !value.isMissingNode())
                    .toList();
            var name = at + "/" + property.getKey();
            if (within.isEmpty()) {
                unused.add(name);
            }
            collectUnused(name, property.getValue(), within, unused);
            collectUnused(
                    name + "/items",
                    property.getValue().path("items"),
                    within.stream().flatMap(JsonNode::valueStream).collect(Collectors.toList()),
                    unused);
        }
    }
}
