package org.phaseout.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** What a sender may rely on while others, and other instances, are at work too. */
@ExtendWith(TwoInstances.Shared.class)
class VersionsTest {

    private final TwoInstances instances;

    VersionsTest(TwoInstances instances) {
        this.instances = instances;
    }

    @Test
    void a_sender_may_insist_on_the_version_it_has_seen() {
        var code = Reported.freshUscc();
        var event = Reported.registration("id-v", "ID-V", code);
        assertThat(post(event, "\"1\"").status()).isEqualTo(412);
        assertThat(post(event, "\"0\"").status()).isEqualTo(201);
        assertThat(post(event, "\"7\"").status())
                .as("told again, it keeps its receipt")
                .isEqualTo(200);
        var again = Reported.registration("id-v2", "ID-V", code);
        assertThat(post(again, "\"0\"").status()).isEqualTo(412);
        assertThat(post(again, "\"1\"").status()).isEqualTo(201);
    }

    private Answer post(ObjectNode event, String ifMatch) {
        return instances.one().post(event.toString(), "industry", "If-Match", ifMatch);
    }

    @Test
    void a_sender_reads_its_own_write_on_the_other_instance() {
        for (int i = 0; i < 20; i++) {
            var event = Reported.registration("id-w" + i, "ID-W" + i, Reported.freshUscc());
            var receipt = told(event, instances.one(), 201).json();
            var read = instances
                    .other()
                    .get(
                            "/v1/enterprises/ID-W" + i + "?after="
                                    + receipt.at("/eventIds/0").asString(),
                            "industry");
            assertThat(read.status()).as(read.text()).isEqualTo(200);
            assertThat(Long.parseLong(read.header("As-Of-Position").orElseThrow()))
                    .isGreaterThanOrEqualTo(receipt.path("lastPosition").asLong());
        }
    }

    @Test
    void of_two_senders_who_claim_one_code_at_once_one_is_told_who_holds_it() throws Exception {
        for (int i = 0; i < 20; i++) {
            var code = Reported.freshUscc();
            var first = Reported.registration("id-c1-" + i, "ID-C1-" + i, code).toString();
            var second = Reported.registration("id-c2-" + i, "ID-C2-" + i, code).toString();
            try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                var one = clients.submit(() -> instances.one().post(first, "industry"));
                var other = clients.submit(() -> instances.other().post(second, "industry"));
                assertThat(List.of(one.get().status(), other.get().status())).containsExactlyInAnyOrder(201, 422);
            }
        }
    }

    private static Answer told(ObjectNode event, RunningService instance, int status) {
        var answer = instance.post(event.toString(), "industry");
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }
}
