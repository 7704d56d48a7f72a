package org.phaseout.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.message.MessageJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of every event of a service, pinned by a file that is never changed once a release has stored it: a new
 * form is a new revision, and both are read for ever.
 */
@TestInstance(Lifecycle.PER_CLASS) // so that the facts need not be static
public abstract class StoredFormRules {

    protected static final JsonMapper JSON = MessageJson.mapper();

    /** One of each kind, with every field said. */
    protected abstract Stream<Fact> facts();

    /** Every kind of event of the service. */
    protected abstract Stream<Class<?>> kinds();

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
        assertThat(facts().<Class<?>>map(Fact::getClass)).containsExactlyInAnyOrderElementsOf(kinds().toList());
    }

    protected static String approved(Class<?> fact) {
        var name = Objects.requireNonNull(fact.getAnnotation(StoredAs.class));
        return read(name.value() + "." + name.revision() + ".json");
    }

    /** @param file below {@code /approved} */
    protected static String read(String file) {
        try (var content = StoredFormRules.class.getResourceAsStream("/approved/" + file)) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
