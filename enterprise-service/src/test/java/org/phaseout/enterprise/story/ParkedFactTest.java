package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.enterprise.Reported;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RunningService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fact that a view cannot take is parked; the others go on, and an operator brings it in later. */
class ParkedFactTest {

    private static final String LUOXI = "township:350504100";

    @Test
    void poison_in_a_view_blocks_its_own_unit_only_until_it_is_driven_again() {
        try (var service = EnterpriseServiceUnderTest.start()) {
            var database = service.bean(JdbcClient.class);
            database.sql("alter table unit_view add constraint poison check (id <> 'U-poison')")
                    .update();
            service.post(Reported.registration("r", "E-parked").toString(), LUOXI);
            accept(service, "poison", "U-poison");
            var event = accept(service, "well", "U-well");

            assertThat(readWhenThere(service, "/v1/capacity-units/U-well?after=" + event)
                            .status())
                    .isEqualTo(200);
            assertThat(service.get("/v1/capacity-units/U-poison", "industry").status())
                    .isEqualTo(404);
            var letters = service.get("/v1/operations/dead-letters?group=unit-view", "operator")
                    .json();
            assertThat(letters.size()).isEqualTo(1);
            assertThat(letters.at("/0/key").asString()).isEqualTo("U-poison");
            assertThat(letters.at("/0/cause").asString()).contains("poison");

            database.sql("alter table unit_view drop constraint poison").update();
            var redriven = service.send(service.request("/v1/operations/dead-letters/unit-view/redrive", "operator")
                    .POST(BodyPublishers.noBody())
                    .build());
            assertThat(redriven.status()).as(redriven.text()).isEqualTo(200);
            assertThat(service.get("/v1/capacity-units/U-poison", "industry").status())
                    .isEqualTo(200);
        }
    }

    private static String accept(RunningService service, String id, String unit) {
        var answer = service.post(Reported.identification(id, unit).toString(), LUOXI);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().at("/eventIds/0").asString();
    }

    /** A read waits a second; after a failed batch the follower takes somewhat longer to begin again. */
    private static Answer readWhenThere(RunningService service, String path) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        var answer = service.get(path, "industry");
        while (answer.status() == 404 && System.nanoTime() < deadline) {
            answer = service.get(path, "industry");
        }
        return answer;
    }
}
