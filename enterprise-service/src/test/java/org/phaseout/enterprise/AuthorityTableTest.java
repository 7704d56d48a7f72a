package org.phaseout.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.enterprise.plan.domain.PlanEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.Tables;
import org.phaseout.platform.vault.SchemaPrivacyRule;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The code does what the hand-written tables say, no less and no more. */
@ExtendWith(TwoInstances.Shared.class)
class AuthorityTableTest {

    private static final Tables AUTHORITIES = Tables.of("authorities.md", "enterprise-service");
    private static final Tables EVENTS = Tables.of("events.md", "enterprise-service");

    private final RunningService service;

    AuthorityTableTest(TwoInstances instances) {
        service = instances.one();
    }

    private List<Action<?>> actions() {
        var actions = new ArrayList<Action<?>>();
        service.beans(Action.class).forEach(actions::add);
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

    @Test
    void stored_events_and_revisions_are_those_of_the_catalogue() {
        var stored = facts().stream()
                .map(fact -> fact.getAnnotation(StoredAs.class))
                .map(name -> "`" + name.value() + "` r" + name.revision())
                .collect(Collectors.toSet());
        assertThat(stored)
                .isEqualTo(EVENTS.built().stream()
                        .map(row -> row.raw("stored event"))
                        .collect(Collectors.toSet()));
    }

    private static List<Class<?>> facts() {
        return List.of(EnterpriseEvent.class, PlanEvent.class, UnitEvent.class).stream()
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .<Class<?>>map(type -> type)
                .toList();
    }

    @Test
    void messages_are_those_of_the_catalogue() {
        var published = Arrays.stream(EnterpriseMessage.class.getPermittedSubclasses())
                .map(message -> message.getAnnotation(MessageType.class).value())
                .collect(Collectors.toSet());
        assertThat(published)
                .isEqualTo(EVENTS.built().stream()
                        .flatMap(row -> row.codes("message out").stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_township_is_a_sender_exactly_where_the_table_speaks_of_its_own_ground() {
        assertThat(AUTHORITIES.built())
                .allSatisfy(row -> assertThat(row.raw("own ground only"))
                        .isEqualTo(row.codes("authorities").contains("township:*") ? "yes" : "no"));
    }

    /** A correction carries the whole data of what it corrects; its schema repeats that of every action, word by word. */
    @Test
    void the_schema_of_a_correction_says_of_every_action_what_its_own_schema_says() throws Exception {
        var correction = schema("report.unit.correction");
        var corrected = correction.path("$defs").propertyNames().stream()
                .filter(name -> name.startsWith("report."))
                .toList();
        assertThat(corrected)
                .containsExactlyInAnyOrderElementsOf(sendersInCode().keySet().stream()
                        .filter(type -> type.startsWith("report.unit.") && !type.matches(".*(correction|voiding)"))
                        .toList());
        for (var type : corrected) {
            var own = ((ObjectNode) schema(type)).without(List.of("$schema", "$id", "title", "$defs"));
            assertThat(correction.path("$defs").path(type)).as(type).isEqualTo(own);
        }
    }

    private static JsonNode schema(String type) throws IOException {
        try (var content = new ClassPathResource("actions/" + type + ".schema.json").getInputStream()) {
            return JsonMapper.shared().readTree(content);
        }
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
                "safety",
                "township",
                "industry:x",
                "nobody"
            })
    void over_http_exactly_the_authorities_of_the_table_are_let_in(String authority) {
        AUTHORITIES.senders().forEach((type, senders) -> {
            var answer = service.post(action(type).toString(), authority);
            var listed = senders.stream()
                    .anyMatch(name -> name.equals(authority)
                            || (name.endsWith(":*") && authority.startsWith(name.replace("*", ""))));
            assertThat(answer.code().equals("action-not-yours"))
                    .as(type + " by " + authority + answer.text())
                    .isNotEqualTo(listed);
        });
    }

    /** Breaks its schema, so that nothing but the authority decides how far it comes. */
    private static ObjectNode action(String type) {
        var event = Reported.registration("at", "AT").put("type", type);
        Reported.data(event).removeAll();
        return event;
    }

    @Test
    void township_a_neither_acts_on_nor_reads_a_unit_on_the_ground_of_township_b() {
        var code = Reported.freshUscc();
        assertThat(service.post(Reported.registration("at-1", "AT-E", code).toString(), "township:350504100")
                        .status())
                .isEqualTo(201);
        var identified =
                service.post(Reported.identification("at-2", "AT-U", code).toString(), "township:350504100");
        assertThat(identified.status()).isEqualTo(201);
        var after = "?after=" + identified.json().at("/eventIds/0").asString();

        var foreign =
                service.post(Reported.identification("at-3", "AT-U2", code).toString(), "township:350504101");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.code()).isEqualTo("township-not-yours");
        var pretended = Reported.identification("at-4", "AT-U", code);
        Reported.data(pretended).put("township", "350504101");
        var refused = service.post(pretended.toString(), "township:350504101");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("township-not-yours");

        for (var path : List.of("/v1/capacity-units/AT-U", "/v1/enterprises/AT-E")) {
            assertThat(service.get(path + after, "township:350504100").status()).isEqualTo(200);
            assertThat(service.get(path + after, "industry").status()).isEqualTo(200);
            var other = service.get(path + after, "township:350504101");
            assertThat(other.status()).isEqualTo(404);
            assertThat(other.code()).isEqualTo("no-such-resource");
        }
        assertThat(service.get("/v1/capacity-units?township=350504100&uscc=" + code, "township:350504101")
                        .text())
                .doesNotContain("AT-U");
        assertThat(service.get("/v1/capacity-units?uscc=" + code, "township:350504100")
                        .text())
                .contains("AT-U");
    }
}
