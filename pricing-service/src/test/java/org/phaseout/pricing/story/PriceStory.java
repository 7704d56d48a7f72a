package org.phaseout.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.Patience;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.phaseout.pricing.PricingServiceUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The service between its two topics, and the office that reports to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PriceStory {

    static final String OFFICE = "development";

    private final Site site = Site.fresh("pricing");

    final RunningService service = PricingServiceUnderTest.start(site);
    final Topics topics = new Topics(site.prefix(), service.bean(MessageCodec.class));

    @AfterAll
    void stop() {
        service.close();
    }

    /** Id of the event that came of it. */
    String report(ObjectNode event) {
        return report(event, 201);
    }

    String report(ObjectNode event, int status) {
        var answer = service.post(event.toString(), OFFICE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        var ids = answer.json().path("eventIds");
        return ids.path(ids.size() - 1).asString();
    }

    JsonNode awaitState(String measure, String state) {
        var answer = new AtomicReference<Answer>();
        Patience.until(() -> {
            answer.set(service.get("/v1/measures/" + measure, OFFICE));
            return answer.get().status() == 200
                    && answer.get().json().path("state").asString().equals(state);
        });
        return answer.get().json();
    }
}
