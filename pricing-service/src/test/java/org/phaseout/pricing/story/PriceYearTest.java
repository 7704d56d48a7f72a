package org.phaseout.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.phaseout.platform.testing.Patience;
import org.phaseout.pricing.Reported;
import org.phaseout.pricing.UnitsSay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A steel unit's year with prices, over the real topic and the real door: found in March, surcharged from 16 July,
 * dismantled in October, off the list on 16 November. What each month comes to was worked out by hand.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PriceYearTest extends PriceStory {

    private static final String MEASURE = "PM-story-1";

    @Test
    @Order(1)
    void what_enterprise_service_says_of_a_unit_has_it_screened() throws Exception {
        topics.say(
                UnitsSay.steelIdentified("story-1"),
                UnitsSay.millIdentified("story-2"),
                UnitsSay.kilnIdentified("story-3"));
        assertThat(awaitState(MEASURE, "screened").at("/tariff/surcharge").asString())
                .isEqualTo("0.7500");
        assertThat(awaitState("PM-story-3", "screened").at("/tariff/rule").asString())
                .isEqualTo("CE-2014-E");
        assertThat(service.get("/v1/measures/PM-story-2", OFFICE).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void the_measure_goes_its_way_to_force() {
        report(Reported.proposal("s-1", MEASURE));
        report(Reported.approval("s-2", MEASURE));
        report(Reported.listing("s-3", MEASURE));
        var started = report(Reported.start("s-4", MEASURE));
        var measure = service.get("/v1/measures/" + MEASURE + "?after=" + started, OFFICE);
        assertThat(measure.header("ETag")).contains("\"5\"");
        assertThat(measure.json().path("state").asString()).isEqualTo("in-force");
        assertThat(measure.json().at("/inForce/0/from").asString()).isEqualTo("2023-07-16");
        assertThat(report(Reported.start("s-4", MEASURE), 200)).isEqualTo(started);
    }

    @Test
    @Order(3)
    void a_month_in_force_in_part_is_estimated_by_its_days() {
        report(Reported.reading("s-10", "meter-1", "story-1", "2023-06", "100000"));
        var read = report(Reported.reading("s-11", "meter-1", "story-1", "2023-07", "120000"));
        var readings = readings("meter-1", read, "en");
        assertThat(readings.at("/0/estimate").isMissingNode()).isTrue();
        assertThat(readings.at("/1/estimate/amount").asString()).isEqualTo("46451.61");
        assertThat(readings.at("/1/estimate/daysInForce").asInt()).isEqualTo(16);
        assertThat(readings.at("/1/estimate/working/3").asString())
                .isEqualTo("2023-07-16 to 2023-07-31: 120000 kWh × 0.7500 CNY/kWh × 16/31 days = 46451.6129 CNY.");
        assertThat(readings("meter-1", read, "zh").at("/1/estimate/nature").asString())
                .isEqualTo("测算，非应收。");
    }

    @Test
    @Order(4)
    void a_corrected_reading_is_a_new_version_and_the_old_one_stays() {
        var corrected = report(Reported.undoing("s-12", "meter-1", 2, "meter-read", """
                {"unitId": "story-1", "month": "2023-07", "kilowattHours": 128400.50}"""));
        var readings = readings("meter-1", corrected, "en");
        assertThat(readings).hasSize(3);
        assertThat(readings.at("/1/undoneBy").asLong()).isEqualTo(3);
        assertThat(readings.at("/1/estimate").isMissingNode()).isTrue();
        assertThat(readings.at("/2/readingVersion").asInt()).isEqualTo(2);
        assertThat(readings.at("/2/estimate/amount").asString()).isEqualTo("49703.42"); // 128400.5 × 0.75 × 16/31
    }

    @Test
    @Order(5)
    void when_the_start_is_corrected_the_estimate_is_another() {
        var corrected = report(Reported.undoing("s-13", MEASURE, 5, "measure-came-into-force", """
                {"from": "2023-07-01", "occurredOn": "2023-07-19"}"""));
        assertThat(readings("meter-1", corrected, "en").at("/2/estimate/amount").asString())
                .isEqualTo("96300.38"); // 128400.5 × 0.75 = 96300.375
        var told = awaitEstimates("meter-1", 4);
        assertThat(told.at("/2/estimate/amount").asString()).isEqualTo("49703.42");
        assertThat(told.at("/3/estimateVersion").asInt()).isEqualTo(2);
        assertThat(told.at("/3/readingVersion").asInt()).isEqualTo(2);
        assertThat(told.at("/3/estimate/amount").asString()).isEqualTo("96300.38");
        var history = service.get("/v1/measures/" + MEASURE + "/history", OFFICE)
                .json()
                .path("facts");
        assertThat(history.at("/4/undoneBy").asLong()).isEqualTo(7);
        assertThat(history.at("/6/occurredOn").asString()).isEqualTo("2023-07-19");
    }

    @Test
    @Order(6)
    void the_units_exit_proposes_the_delisting_and_its_voiding_takes_that_back() throws Exception {
        topics.say(UnitsSay.dismantled("story-1", 2), UnitsSay.dismantled("story-3", 2));
        awaitState(MEASURE, "delisting-proposed");
        awaitState("PM-story-3", "dropped");
        topics.say(UnitsSay.voided("story-1", 3, 2, "unit-dismantled"));
        awaitState(MEASURE, "in-force");
        topics.say(UnitsSay.dismantled("story-1", 4));
        awaitState(MEASURE, "delisting-proposed");
    }

    @Test
    @Order(7)
    void it_ends_with_the_list_and_november_is_surcharged_for_fifteen_days() {
        report(Reported.listChange("s-20", MEASURE));
        var read = report(Reported.reading("s-21", "meter-1", "story-1", "2023-11", "30000"));
        assertThat(readings("meter-1", read, "en").at("/3/estimate/amount").asString())
                .isEqualTo("11250.00"); // 30000 × 0.75 × 15/30
        assertThat(awaitState(MEASURE, "ended").at("/inForce/0/until").asString())
                .isEqualTo("2023-11-16");
        var month = service.get("/v1/estimates?month=2023-11", OFFICE).json();
        assertThat(month.at("/readings/0/estimate/measureId").asString()).isEqualTo(MEASURE);
    }

    @Test
    @Order(8)
    void what_was_told_lies_on_the_topic_as_the_contract_says() throws Exception {
        var rows = topics.published(16);
        assertThat(rows).allSatisfy(row -> assertThat(Topics.breaches(row)).isEmpty());
        assertThat(Topics.types(rows, MEASURE))
                .containsExactly(
                        "proposed",
                        "approved",
                        "listed",
                        "came-into-force",
                        "corrected",
                        "came-into-force",
                        "delisting-proposed",
                        "voided",
                        "delisting-proposed",
                        "ended");
        assertThat(Topics.types(rows, "PM-story-3")).containsExactly("dropped");
        assertThat(Topics.types(rows, "meter-1"))
                .containsExactly("read", "read", "reading-corrected", "reckoned-again", "read");
        var amounts = rows.stream()
                .filter(row -> row.key().equals("meter-1"))
                .map(row -> JsonMapper.shared()
                        .readTree(row.value())
                        .at("/estimate/amount")
                        .asString("none"));
        assertThat(amounts).containsExactly("none", "46451.61", "49703.42", "96300.38", "11250.00");
    }

    @Test
    @Order(9)
    void the_tariff_says_why() {
        var answer = service.send(service.request(
                        "/v1/tariffs?sector=cement&class=elimination&equipment=cement-mill&on=2023-06-01", OFFICE)
                .header("Accept-Language", "en")
                .GET()
                .build());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("tariff").isMissingNode()).isTrue();
        assertThat(answer.text()).contains("Rule CE-2014-E lists its equipment, and cement-mill is not among it.");
        assertThat(service.get("/v1/tariffs?sector=steel&class=elimination&on=2020-10-01", OFFICE)
                        .json()
                        .at("/tariff/surcharge")
                        .asString())
                .isEqualTo("0.7500");
    }

    private JsonNode readings(String meter, String after, String language) {
        return service.send(service.request("/v1/meters/" + meter + "/readings?after=" + after, OFFICE)
                        .header("Accept-Language", language)
                        .GET()
                        .build())
                .json()
                .path("readings");
    }

    private JsonNode awaitEstimates(String meter, int count) {
        Patience.until(() -> estimates(meter).size() == count);
        return estimates(meter);
    }

    private JsonNode estimates(String meter) {
        return service.get("/v1/meters/" + meter + "/estimates", OFFICE).json().path("estimates");
    }
}
