package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** The service, and enforcement on its real topic, deciding on closures (E6, E6a). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ClosureStory {

    private final Site site = Site.fresh("enterprise");

    final RunningService service = EnterpriseServiceUnderTest.start(site);
    final EnforcementSpeaks enforcement = new EnforcementSpeaks(site);

    @AfterAll
    void stop() {
        enforcement.close();
        service.close();
    }

    void accept(ObjectNode event) {
        var answer = service.post(event.toString(), "industry");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    /** How often a fact was told of somebody. */
    long told(String subject, String fact) {
        return database()
                .sql("select count(*) from event where stream_id = ? and name = ?")
                .params(subject, fact)
                .query(Long.class)
                .single();
    }

    /** Messages of a case that are known here. */
    long rulings(String caseId) {
        return database()
                .sql("select count(*) from closure_ruling where case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    JdbcClient database() {
        return service.bean(JdbcClient.class);
    }
}
