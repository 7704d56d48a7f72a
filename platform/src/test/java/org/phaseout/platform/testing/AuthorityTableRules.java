package org.phaseout.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.contract.MessageType;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.vault.SchemaPrivacyRule;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The code of a service does what the hand-written tables say, no less and no more. */
public abstract class AuthorityTableRules {

    private final RunningService service;
    private final Tables authorities;
    private final Tables events;

    /** @param chapter of the service in the tables */
    protected AuthorityTableRules(RunningService service, String chapter) {
        this.service = service;
        this.authorities = Tables.of("authorities.md", chapter);
        this.events = Tables.of("events.md", chapter);
    }

    /** Every kind of event of the service. */
    protected abstract Stream<Class<?>> facts();

    /** Every message of the service. */
    protected abstract Stream<Class<?>> messages();

    /** An action that breaks its schema, so that nothing but the authority decides how far it comes. */
    protected abstract ObjectNode broken(String action);

    protected Tables authorities() {
        return authorities;
    }

    protected Map<String, Set<String>> sendersInCode() {
        var senders = new TreeMap<String, Set<String>>();
        actions().forEach(action -> senders.put(action.type(), new TreeSet<>(action.senders())));
        return senders;
    }

    private List<Action<?>> actions() {
        var actions = new ArrayList<Action<?>>();
        service.beans(Action.class).forEach(actions::add);
        return actions;
    }

    @Test
    void the_senders_of_every_action_are_those_of_the_authority_table() {
        assertThat(sendersInCode()).isNotEmpty().isEqualTo(authorities.senders());
    }

    @Test
    void the_senders_of_every_action_are_those_of_the_event_catalogue() {
        assertThat(sendersInCode()).isEqualTo(events.senders());
    }

    /** A row without an action is what a policy decides. */
    @Test
    void stored_events_and_revisions_are_those_of_the_catalogue() {
        var stored = facts().map(fact -> Objects.requireNonNull(fact.getAnnotation(StoredAs.class)))
                .map(name -> "`" + name.value() + "` r" + name.revision())
                .collect(Collectors.toSet());
        assertThat(stored)
                .isEqualTo(events.built().stream()
                        .map(row -> row.raw("stored event"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void messages_are_those_of_the_catalogue() {
        var published = messages()
                .map(message -> Objects.requireNonNull(message.getAnnotation(MessageType.class))
                        .value())
                .collect(Collectors.toSet());
        assertThat(published)
                .isEqualTo(events.built().stream()
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

    /** Every value the claim can have, with one name and one township for the stars, and some that it cannot have. */
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
        authorities.senders().forEach((type, senders) -> {
            var answer = service.post(broken(type).toString(), authority);
            var listed = senders.stream()
                    .anyMatch(name -> name.equals(authority)
                            || (name.endsWith(":*") && authority.startsWith(name.replace("*", ""))));
            assertThat(answer.code().equals("action-not-yours"))
                    .as(type + " by " + authority + answer.text())
                    .isNotEqualTo(listed);
        });
    }
}
