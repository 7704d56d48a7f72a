package org.phaseout.enforcement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enforcement.UnitsSay.identified;
import static org.phaseout.enforcement.UnitsSay.overdue;
import static org.phaseout.enforcement.UnitsSay.overtaken;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.EnforcementServiceUnderTest;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.Rest;
import org.phaseout.enforcement.UnitsSay;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of overdue units (U10, plan 二(五) s4), from the topic of enterprise-service to the officer's case. */
class LeadStoryTest {

    private static final String DUE = "2023-09-30";
    private static final String LUOXI = "350504100";
    private static final String MAJIA = "350504101";
    private static final String TAKEN_UP = "lead:U-1:dismantling:" + DUE;
    private static final String OVERTAKEN = "lead:U-2:dismantling:" + DUE;

    private final Site site = Site.fresh("enforcement").withSampleClock();
    private final RunningService service = EnforcementServiceUnderTest.start(site);
    private final EnterpriseSpeaks enterprise = new EnterpriseSpeaks(site, service.bean(MessageCodec.class));

    @BeforeEach
    void in_october() {
        Rest.steer(service, "2023-10-09T09:00:00+08:00");
    }

    @AfterEach
    void stop() {
        enterprise.close();
        service.close();
    }

    @Test
    void an_overdue_unit_is_a_lead_until_an_officer_takes_it_up_or_it_was_in_time_after_all() {
        two_units_miss_their_date();
        an_officer_opens_a_case_on_one();
        both_were_in_time_after_all();
        what_showed_it_is_voided();
        the_case_runs_to_its_decision();
    }

    private void two_units_miss_their_date() {
        enterprise.say(
                identified("U-1", 1, LUOXI),
                overdue("U-1", 3, DUE),
                identified("U-2", 1, MAJIA),
                overdue("U-2", 3, DUE));
        awaitLeads(TAKEN_UP, OVERTAKEN);

        var lead = service.get("/v1/leads/" + TAKEN_UP, "industry").json();
        assertThat(lead.path("awaits").asString()).isEqualTo("department");
        assertThat(lead.path("about").asString()).isEqualTo("unit-overdue dismantling " + DUE);
        awaitSubject(TAKEN_UP, LUOXI);
        awaitSubject(OVERTAKEN, MAJIA);
        assertThat(leads("township:" + LUOXI)).containsExactly(TAKEN_UP);
        assertThat(leads("township:" + MAJIA)).containsExactly(OVERTAKEN);
        assertThat(leads("development")).as("E5 is run by both").hasSize(2);
        assertThat(leads("ecology")).isEmpty();
        assertThat(cases()).as("a machine opens none").isEmpty();
    }

    private void an_officer_opens_a_case_on_one() {
        told(Reported.opening(TAKEN_UP, "2023-10-08", "structure"));
        assertThat(leads("industry")).containsExactly(OVERTAKEN);
        assertThat(cases()).containsExactly(TAKEN_UP);
    }

    private void both_were_in_time_after_all() {
        enterprise.say(overtaken("U-1", 5, DUE), overtaken("U-2", 5, DUE));
        awaitLeads();
        assertThat(stateOf(OVERTAKEN)).isEqualTo("lead-withdrawn");
        assertThat(cases()).as("the officer goes on, or ends it").containsExactly(TAKEN_UP);
    }

    /** Told again before it, by a publisher that did not know it had told it. */
    private void what_showed_it_is_voided() {
        var again = OVERTAKEN + ":2";
        enterprise.say(
                overdue("U-1", 7, DUE), overdue("U-2", 3, DUE), overtaken("U-2", 5, DUE), overdue("U-2", 7, DUE));
        awaitLeads(again);
        enterprise.say(overdue("U-2", 7, DUE), overdue("U-1", 8, "2023-10-01"), overdue("U-2", 8, "2023-10-01"));
        awaitLeads(again, "lead:U-1:dismantling:2023-10-01", "lead:U-2:dismantling:2023-10-01");

        assertThat(facts(again)).containsExactly("case-lead-recorded");
        assertThat(facts(OVERTAKEN)).containsExactly("case-lead-recorded", "case-lead-withdrawn");
        assertThat(facts(TAKEN_UP)).containsExactly("case-lead-recorded", "case-opened");
    }

    /** 责令其停产或予以关闭: the department stops it, the government closes it. */
    private void the_case_runs_to_its_decision() {
        told(Reported.ground(TAKEN_UP, "2023-10-08", "E5/not-out-by-date", null));
        told(Reported.order(TAKEN_UP, "2023-10-08", "E5/not-out-by-date", "stop-production", null));
        told(Reported.service(TAKEN_UP, "2023-10-08"));
        told(Reported.referral(TAKEN_UP, "2023-10-09"));
        told(Reported.decision(TAKEN_UP, "2023-10-09", "close"), "government");
        assertThat(stateOf(TAKEN_UP)).isEqualTo("decided");
    }

    private void told(ObjectNode action) {
        told(action, "industry");
    }

    private void told(ObjectNode action, String authority) {
        var answer = service.post(action.toString(), authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        Rest.await(service);
    }

    private void awaitLeads(String... expected) {
        await(() -> {
            Rest.await(service);
            assertThat(leads("industry")).containsExactlyInAnyOrder(expected);
        });
    }

    /** The unit is read apart from its lead, and may come later. */
    private void awaitSubject(String id, String township) {
        await(() -> {
            var subject = service.get("/v1/leads/" + id, "industry").json().path("subject");
            assertThat(subject.path("township").asString("")).isEqualTo(township);
            assertThat(subject.path("uscc").asString("")).isEqualTo(UnitsSay.USCC);
        });
    }

    private static void await(Runnable assertion) {
        var deadline = Instant.now().plusSeconds(60);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private List<String> leads(String authority) {
        return ids("/v1/leads", authority);
    }

    private List<String> cases() {
        return ids("/v1/cases", "industry");
    }

    private List<String> ids(String path, String authority) {
        return service.get(path, authority)
                .json()
                .path("cases")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private String stateOf(String id) {
        return service.get("/v1/leads/" + id, "industry").json().path("state").asString();
    }

    private List<String> facts(String id) {
        return service.get("/v1/cases/" + id + "/history", "industry")
                .json()
                .path("history")
                .valueStream()
                .map((JsonNode line) -> line.path("fact").asString())
                .toList();
    }
}
