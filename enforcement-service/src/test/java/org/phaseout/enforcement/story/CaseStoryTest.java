package org.phaseout.enforcement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.EnforcementServiceUnderTest;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.Rest;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case of track E1 from the lead to the annulment, on two instances, one of which goes and comes back. */
class CaseStoryTest {

    private static final String CASE = "C-story";

    private final Site site = Site.fresh("enforcement").withSampleClock();
    private final RunningService one = EnforcementServiceUnderTest.start(site);
    private RunningService other = EnforcementServiceUnderTest.start(site);

    @AfterEach
    void stop() {
        other.close();
        one.close();
    }

    @Test
    void from_the_lead_to_the_annulment() {
        both("2023-03-03T09:00:00+08:00");
        the_limit_begins_to_run();
        it_lapses_at_midnight_once();
        a_grant_told_late_overtakes_the_lapse();
        it_lapses_again_while_one_instance_is_away();
        the_government_decides_and_is_annulled();

        assertThat(facts())
                .containsExactly(
                        "case-lead-recorded",
                        "case-opened",
                        "case-ground-found",
                        "case-measure-ordered",
                        "case-measure-served",
                        "case-extension-applied",
                        "case-limit-lapsed",
                        "case-lapse-overtaken",
                        "case-extension-granted",
                        "case-limit-lapsed",
                        "case-referred",
                        "case-decided",
                        "case-annulled");
    }

    private void the_limit_begins_to_run() {
        told(one, Reported.lead(CASE, "2023-02-20"));
        assertThat(one.get("/v1/leads", "industry").json().path("cases")).hasSize(1);
        told(other, Reported.opening(CASE, "2023-02-27"));
        told(one, Reported.overLimit(CASE, "2023-02-28"));
        told(other, Reported.order(CASE, "2023-03-01"));
        told(one, Reported.service(CASE, "2023-03-02"));

        assertThat(seen().path("state").asString()).isEqualTo("running");
        assertThat(lastDay()).as("Saturday 2 September gives way to Monday").isEqualTo("2023-09-04");
        assertThat(one.get("/v1/leads", "industry").json().path("cases")).isEmpty();
    }

    /** An application that is not answered stops no clock. */
    private void it_lapses_at_midnight_once() {
        both("2023-09-04T23:59:00+08:00");
        told(other, Reported.application(CASE, "2023-09-04"));
        assertThat(seen().path("state").asString()).isEqualTo("running");
        both("2023-09-05T00:00:00+08:00");
        assertThat(seen().path("state").asString()).isEqualTo("not-met");
        assertThat(lapses()).isEqualTo(1);
    }

    private void a_grant_told_late_overtakes_the_lapse() {
        both("2023-09-08T09:00:00+08:00");
        told(one, Reported.grant(CASE, "2023-09-07", """
                {"months": 3}"""));
        assertThat(seen().path("state").asString()).isEqualTo("running");
        assertThat(lastDay())
                .as("three months from 2 September, not from the 4th")
                .isEqualTo("2023-12-04");
    }

    private void it_lapses_again_while_one_instance_is_away() {
        other.close();
        Rest.steer(one, "2023-12-05T00:00:00+08:00");
        other = EnforcementServiceUnderTest.start(site);
        both("2023-12-06T00:00:00+08:00");
        assertThat(seen().path("state").asString()).isEqualTo("not-met");
        assertThat(lapses()).as("one for each limit").isEqualTo(2);
    }

    private void the_government_decides_and_is_annulled() {
        both("2024-03-01T09:00:00+08:00");
        var early = one.post(Reported.closingOrder(CASE, "2023-12-10").toString(), "government");
        assertThat(early.code()).isEqualTo("E8-closing-without-decision");
        told(other, Reported.referral(CASE, "2023-12-10"));
        assertThat(seen().path("awaits").asString()).isEqualTo("government");
        told(one, Reported.decision(CASE, "2023-12-20", "close"), "government");
        told(other, Reported.outcome(CASE, "2024-02-20", "annulled"));

        assertThat(seen().path("state").asString()).isEqualTo("annulled");
        assertThat(seen().path("awaits").asString()).isEqualTo("nobody");
        assertThat(lapses()).isEqualTo(2);
    }

    /** Steered at one instance; the other has looked before anything is told to it. */
    private void both(String now) {
        Rest.steer(other, now);
        Rest.await(one);
    }

    private void told(RunningService instance, ObjectNode action) {
        told(instance, action, "industry");
    }

    private void told(RunningService instance, ObjectNode action, String authority) {
        var answer = instance.post(action.toString(), authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        Rest.await(instance);
    }

    private JsonNode seen() {
        return one.get("/v1/cases/" + CASE, "industry").json();
    }

    private String lastDay() {
        return seen().path("limit").path("lastDay").asString();
    }

    private List<String> facts() {
        return one.get("/v1/cases/" + CASE + "/history", "auditor")
                .json()
                .path("history")
                .valueStream()
                .map(line -> line.path("fact").asString())
                .collect(Collectors.toList());
    }

    private long lapses() {
        return facts().stream().filter("case-limit-lapsed"::equals).count();
    }
}
