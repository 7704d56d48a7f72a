package org.phaseout.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.enterprise.plan.domain.PlanEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.platform.testing.AuthorityTableRules;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.SealedKinds;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(TwoInstances.Shared.class)
class AuthorityTableTest extends AuthorityTableRules {

    private final RunningService service;

    AuthorityTableTest(TwoInstances instances) {
        super(instances.one(), "enterprise-service");
        service = instances.one();
    }

    @Override
    protected Stream<Class<?>> facts() {
        return SealedKinds.of(EnterpriseEvent.class, PlanEvent.class, UnitEvent.class);
    }

    @Override
    protected Stream<Class<?>> messages() {
        return SealedKinds.of(EnterpriseMessage.class);
    }

    @Override
    protected ObjectNode broken(String action) {
        var event = Reported.registration("at", "AT").put("type", action);
        Reported.data(event).removeAll();
        return event;
    }

    @Test
    void a_township_is_a_sender_exactly_where_the_table_speaks_of_its_own_ground() {
        assertThat(authorities().built())
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
