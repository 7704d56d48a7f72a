package org.phaseout.contract.gate;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.pricing.PricingMessage;
import org.phaseout.contract.reporting.NoticeMessage;
import org.phaseout.contract.reporting.SummaryMessage;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract as it is written down, by the published names of its messages. */
final class ContractFiles {

    /** As a service reads and writes messages; the contract does not know the platform, so it is said here once more. */
    static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Path WRITTEN = Path.of("src/main/resources");
    private static final String SCHEMA = ".schema.json";

    /** Who speaks on which topic; a new topic's sealed type is added here. */
    static Map<String, Class<?>> topics() {
        return Map.of(
                EnterpriseMessage.TOPIC, EnterpriseMessage.class,
                EnforcementMessage.TOPIC, EnforcementMessage.class,
                PricingMessage.TOPIC, PricingMessage.class,
                NoticeMessage.TOPIC, NoticeMessage.class,
                SummaryMessage.LOG, SummaryMessage.class,
                SummaryMessage.STATE, SummaryMessage.class);
    }

    /** Every message of every service. */
    static Map<String, Class<?>> records() {
        return topics().values().stream()
                .collect(TreeMap::new, (all, topic) -> all.putAll(records(topic)), Map::putAll);
    }

    static Map<String, Class<?>> records(Class<?> topic) {
        return messages(topic)
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(MessageType.class).value(),
                        type -> type,
                        (a, _) -> a,
                        TreeMap::new));
    }

    private static Stream<Class<?>> messages(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ContractFiles::messages)
                : Stream.of(type);
    }

    static Class<?> record(String type) {
        return Objects.requireNonNull(records().get(type), type);
    }

    static JsonNode schema(String type) {
        return Objects.requireNonNull(schemas().get(type), type);
    }

    static Map<String, JsonNode> schemas() {
        return schemasIn(WRITTEN.resolve("schemas"));
    }

    /** Schemas as they stood in the last release. */
    static Map<String, JsonNode> releasedSchemas() {
        return schemasIn(Path.of("src/test/resources/baseline"));
    }

    static List<Path> samples() {
        return list(WRITTEN.resolve("samples")).flatMap(ContractFiles::list).toList();
    }

    static String typeOf(Path sample) {
        return sample.getName(sample.getNameCount() - 2).toString();
    }

    static JsonNode asyncApi() {
        return YAMLMapper.builder().build().readTree(WRITTEN.resolve("asyncapi.yaml"));
    }

    static Path written(String file) {
        return WRITTEN.resolve(file);
    }

    static JsonNode read(Path file) {
        return JSON.readTree(file);
    }

    private static Map<String, JsonNode> schemasIn(Path folder) {
        return list(folder)
                .collect(Collectors.toMap(
                        file -> String.valueOf(file.getFileName()).replace(SCHEMA, ""),
                        ContractFiles::read,
                        (a, _) -> a,
                        TreeMap::new));
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContractFiles() {}
}
