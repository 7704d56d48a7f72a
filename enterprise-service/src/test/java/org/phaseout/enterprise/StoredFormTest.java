package org.phaseout.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.enterprise.plan.domain.PlanEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.ledger.EventMetadata;
import org.phaseout.platform.message.MessageJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of every event, pinned by a file that is never changed once a release has stored it: a new form is a
 * new revision, and both are read for ever.
 */
class StoredFormTest {

    private static final JsonMapper JSON = MessageJson.mapper();

    static Stream<Fact> facts() {
        return Stream.of(StoredEnterpriseFacts.all(), StoredPlanFacts.all(), StoredUnitFacts.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void an_event_is_stored_in_its_approved_form(Fact fact) {
        assertThat(JSON.writeValueAsString(fact))
                .isEqualTo(JSON.readTree(approved(fact.getClass())).toString());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_approved_form_is_read_as_the_same_fact(Fact fact) {
        assertThat(JSON.readValue(approved(fact.getClass()), fact.getClass())).isEqualTo(fact);
    }

    @Test
    void every_event_has_an_approved_form() {
        var events = Stream.of(EnterpriseEvent.class, PlanEvent.class, UnitEvent.class)
                .flatMap(kind -> Arrays.<Class<?>>stream(kind.getPermittedSubclasses()))
                .toList();
        assertThat(facts().<Class<?>>map(Fact::getClass)).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void where_an_event_came_from_is_stored_without_names() {
        var metadata = new EventMetadata(
                "township:350504100",
                "//luoxi.350504/survey",
                "i-1",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        var approved = read("metadata.1.json");
        assertThat(JSON.writeValueAsString(metadata))
                .isEqualTo(JSON.readTree(approved).toString());
        assertThat(JSON.readValue(approved, EventMetadata.class)).isEqualTo(metadata);
    }

    private static String approved(Class<?> fact) {
        var name = Objects.requireNonNull(fact.getAnnotation(StoredAs.class));
        return read(name.value() + "." + name.revision() + ".json");
    }

    private static String read(String file) {
        try (var content = StoredFormTest.class.getResourceAsStream("/approved/" + file)) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
