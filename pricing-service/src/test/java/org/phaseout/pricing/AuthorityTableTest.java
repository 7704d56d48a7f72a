package org.phaseout.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.pricing.PricingMessage;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.testing.Tables;
import org.phaseout.platform.vault.SchemaPrivacyRule;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The code does what the hand-written tables say, no less and no more. */
@ExtendWith(OneInstance.Shared.class)
class AuthorityTableTest {

    private static final Tables AUTHORITIES = Tables.of("authorities.md", "pricing-service");
    private static final Tables EVENTS = Tables.of("events.md", "pricing-service");

    private final OneInstance instance;

    AuthorityTableTest(OneInstance instance) {
        this.instance = instance;
    }

    private List<Action<?>> actions() {
        var actions = new ArrayList<Action<?>>();
        instance.service().beans(Action.class).forEach(actions::add);
        return actions;
    }

    private Map<String, Set<String>> sendersInCode() {
        var senders = new TreeMap<String, Set<String>>();
        actions().forEach(action -> senders.put(action.type(), new TreeSet<>(action.senders())));
        return senders;
    }

    @Test
    void the_senders_of_every_action_are_those_of_the_authority_table() {
        assertThat(sendersInCode()).isNotEmpty().isEqualTo(AUTHORITIES.senders());
    }

    @Test
    void the_senders_of_every_action_are_those_of_the_event_catalogue() {
        assertThat(sendersInCode()).isEqualTo(EVENTS.senders());
    }

    /** A row without an action is what a policy decides. */
    @Test
    void stored_events_and_revisions_are_those_of_the_catalogue() {
        var stored = StoredFormTest.events()
                .map(fact -> Objects.requireNonNull(fact.getAnnotation(StoredAs.class)))
                .map(name -> "`" + name.value() + "` r" + name.revision())
                .collect(Collectors.toSet());
        assertThat(stored)
                .isEqualTo(EVENTS.built().stream()
                        .map(row -> row.raw("stored event"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void messages_are_those_of_the_catalogue() {
        var published = Arrays.stream(PricingMessage.class.getPermittedSubclasses())
                .map(message -> Objects.requireNonNull(message.getAnnotation(MessageType.class))
                        .value())
                .collect(Collectors.toSet());
        assertThat(published)
                .isEqualTo(EVENTS.built().stream()
                        .flatMap(row -> row.codes("message out").stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_action_has_a_schema_in_which_each_text_says_who_may_read_it() {
        assertThat(actions()).isNotEmpty().allSatisfy(action -> {
            var file = new ClassPathResource("actions/" + action.type() + ".schema.json");
            try (var content = file.getInputStream()) {
                assertThat(SchemaPrivacyRule.unmarkedText(JsonMapper.shared().readTree(content)))
                        .as(action.type())
                        .isEmpty();
            }
        });
    }

    /** Every value the claim can have, with one name and one township for the stars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "industry",
                "development",
                "ecology",
                "human-resources",
                "emergency",
                "market",
                "safety:fire",
                "township:350504100",
                "government",
                "province",
                "city",
                "operator",
                "administrator",
                "auditor",
                "nobody"
            })
    void over_http_exactly_the_authorities_of_the_table_are_let_in(String authority) {
        AUTHORITIES.senders().forEach((type, senders) -> {
            var action =
                    Reported.event("at", type, "AT", "2023-04-10", "{}"); // breaks its schema: only the door decides
            var answer = instance.service().post(action.toString(), authority);
            assertThat(answer.code().equals("action-not-yours"))
                    .as(type + " by " + authority + answer.text())
                    .isNotEqualTo(senders.contains(authority));
        });
    }

    @Test
    void a_township_reads_the_measures_of_its_own_ground_and_no_meter() {
        instance.hears(UnitsSay.steelIdentified("at-unit"));
        instance.awaitFollowers();
        var service = instance.service();
        for (var path : List.of("/v1/measures/PM-at-unit", "/v1/measures/PM-at-unit/history")) {
            assertThat(service.get(path, "township:350504100").status()).isEqualTo(200);
            assertThat(service.get(path, "township:350504101").status()).isEqualTo(404);
        }
        assertThat(service.get("/v1/measures?unit=at-unit", "township:350504101")
                        .json()
                        .path("measures"))
                .isEmpty();
        for (var path : List.of(
                "/v1/meters/at-meter/readings", "/v1/meters/at-meter/estimates", "/v1/estimates?month=2023-07")) {
            assertThat(service.get(path, "township:350504100").code()).isEqualTo("not-allowed");
        }
    }
}
