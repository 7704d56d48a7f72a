package org.phaseout.pricing.meter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.platform.follow.Followers;
import org.phaseout.pricing.OneInstance;
import org.phaseout.pricing.Reported;
import org.phaseout.pricing.UnitsSay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * T3: a changed measure makes a new version of the estimates it touches, and the old one stays. 1000 kWh each month at
 * 0.75; in force from 16 July, that is 16 of 31 days: 387.10.
 */
@ExtendWith(OneInstance.Shared.class)
class ReckonedAgainTest {

    private static final String OFFICE = "development";
    private static final String POLICY = "when-a-measure-changes-then-its-meters-are-reckoned-again";

    private final OneInstance instance;

    ReckonedAgainTest(OneInstance instance) {
        this.instance = instance;
    }

    @Test
    void a_measure_that_comes_into_force_after_the_readings_gives_them_an_estimate() {
        listed("ra-late");
        read("ra-late", "2023-06", "2023-07", "2023-08");
        report(Reported.start("ra-late-s", "PM-ra-late"));
        assertThat(told("ra-late"))
                .containsExactly(
                        "2023-06 1 none", "2023-07 1 none", "2023-08 1 none", "2023-07 2 387.10", "2023-08 2 750.00");
    }

    @Test
    void a_list_change_that_is_told_late_takes_the_days_after_it_back() {
        listed("ra-ended");
        report(Reported.start("ra-ended-s", "PM-ra-ended"));
        read("ra-ended", "2023-10", "2023-11", "2023-12");
        report(Reported.listChange("ra-ended-e", "PM-ra-ended"));
        assertThat(told("ra-ended"))
                .containsExactly(
                        "2023-10 1 750.00",
                        "2023-11 1 750.00",
                        "2023-12 1 750.00",
                        "2023-11 2 375.00",
                        "2023-12 2 none");
    }

    @Test
    void a_start_that_is_corrected_is_one_new_version_and_not_two() {
        listed("ra-moved");
        report(Reported.start("ra-moved-s", "PM-ra-moved"));
        read("ra-moved", "2023-07");
        report(Reported.undoing("ra-moved-c", "PM-ra-moved", 5, "measure-came-into-force", """
                {"from": "2023-07-01", "occurredOn": "2023-07-19"}"""));
        report(Reported.undoing("ra-moved-v", "PM-ra-moved", 7, "measure-came-into-force", null));
        assertThat(told("ra-moved")).containsExactly("2023-07 1 387.10", "2023-07 2 750.00", "2023-07 3 none");
    }

    @Test
    void a_step_that_moves_no_day_tells_nothing() {
        listed("ra-still");
        report(Reported.start("ra-still-s", "PM-ra-still"));
        read("ra-still", "2023-07");
        report(Reported.recheck("ra-still-r", "PM-ra-still"));
        instance.hears(UnitsSay.dismantled("ra-still", 2));
        assertThat(told("ra-still")).containsExactly("2023-07 1 387.10");
    }

    @Test
    void followed_from_the_start_once_more_nothing_is_told_twice() {
        listed("ra-twice");
        read("ra-twice", "2023-07");
        report(Reported.start("ra-twice-s", "PM-ra-twice"));
        var before = told("ra-twice");
        assertThat(before).hasSize(2);
        long head = instance.head();
        assertThat(instance.service().bean(Followers.class).rebuild(POLICY)).isTrue();
        assertThat(told("ra-twice")).isEqualTo(before);
        assertThat(instance.head()).isEqualTo(head);
    }

    private void listed(String unit) {
        var measure = "PM-" + unit;
        instance.hears(UnitsSay.steelIdentified(unit));
        report(Reported.proposal(unit + "-1", measure));
        report(Reported.approval(unit + "-2", measure));
        report(Reported.listing(unit + "-3", measure));
    }

    private void read(String unit, String... months) {
        for (var month : months) {
            report(Reported.reading(unit + month, meter(unit), unit, month, "1000"));
        }
    }

    private static String meter(String unit) {
        return unit + "-meter";
    }

    private void report(ObjectNode event) {
        var answer = instance.service().post(event.toString(), OFFICE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    /** Month, version and amount of every estimate that was told, oldest first. */
    private List<String> told(String unit) {
        instance.awaitFollowers();
        var answer = instance.service().get("/v1/meters/" + meter(unit) + "/estimates", OFFICE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json()
                .path("estimates")
                .valueStream()
                .map(ReckonedAgainTest::line)
                .toList();
    }

    private static String line(JsonNode told) {
        return told.path("month").asString() + " "
                + told.path("estimateVersion").asInt() + " "
                + told.at("/estimate/amount").asString("none");
    }
}
