package org.phaseout.pricing.measure.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.platform.testing.Samples;
import org.phaseout.pricing.OneInstance;
import org.phaseout.pricing.Reported;
import org.phaseout.pricing.UnitsSay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** T2, T4, U12: what becomes of a measure when what enterprise-service said of its unit is put right. */
@ExtendWith(OneInstance.Shared.class)
class UnitMessagesTest {

    private static final String OFFICE = "development";
    private static final String DISMANTLED = "unit-dismantled";

    private final OneInstance instance;

    UnitMessagesTest(OneInstance instance) {
        this.instance = instance;
    }

    /** The contract's golden samples; whatever of them is no ground is read without complaint. */
    @Test
    void of_all_that_enterprise_service_says_exactly_the_elimination_class_has_a_measure() {
        var identified = new Samples(instance.service())
                .feedAll(instance.units()).stream()
                        .filter(body -> body.has("basis"))
                        .toList();
        assertThat(identified).hasSizeGreaterThan(2);
        instance.awaitFollowers();
        assertThat(identified).allSatisfy(body -> {
            var measures = instance.service()
                    .get("/v1/measures?unit=" + body.path("unitId").asString(), OFFICE);
            assertThat(measures.json().path("measures"))
                    .as(body.toString())
                    .hasSize(body.path("basis").toString().contains("elimination-class") ? 1 : 0);
        });
    }

    @Test
    void a_measure_that_has_ended_stays_ended_when_the_exit_of_its_unit_is_corrected() {
        ended("um-ended");
        correctedExit("um-ended");
        assertThat(state("um-ended")).isEqualTo("ended");
    }

    @Test
    void when_the_corrected_exit_is_voided_at_last_the_unit_is_screened_anew() {
        ended("um-again");
        correctedExit("um-again");
        instance.hears(UnitsSay.voided("um-again", 5, 4, DISMANTLED));
        assertThat(state("um-again")).isEqualTo("screened");
    }

    @Test
    void a_delisting_that_was_proposed_is_told_anew_with_the_corrected_exit_and_falls_with_it() {
        inForce("um-leaving");
        instance.hears(UnitsSay.dismantled("um-leaving", 2));
        correctedExit("um-leaving");
        assertThat(state("um-leaving")).isEqualTo("delisting-proposed");
        instance.hears(UnitsSay.voided("um-leaving", 5, 4, DISMANTLED));
        assertThat(state("um-leaving")).isEqualTo("in-force");
    }

    @Test
    void an_exit_that_came_before_the_unit_was_of_the_elimination_class_is_remembered() {
        instance.hears(UnitsSay.identifiedForSafety("um-early"));
        instance.hears(UnitsSay.dismantled("um-early", 2));
        instance.hears(UnitsSay.steelIdentified("um-early", 4));
        assertThat(state("um-early")).isEqualTo("dropped");
        instance.hears(UnitsSay.voided("um-early", 5, 2, DISMANTLED));
        assertThat(state("um-early")).isEqualTo("screened");
    }

    @Test
    void an_exit_that_is_read_before_any_identification_is_remembered() {
        instance.hears(UnitsSay.dismantled("um-first", 2));
        instance.hears(UnitsSay.steelIdentified("um-first"));
        assertThat(state("um-first")).isEqualTo("dropped");
    }

    @Test
    void an_exit_that_was_voided_is_remembered_no_longer() {
        instance.hears(UnitsSay.identifiedForSafety("um-stays"));
        instance.hears(UnitsSay.dismantled("um-stays", 2));
        instance.hears(UnitsSay.voided("um-stays", 3, 2, DISMANTLED));
        instance.hears(UnitsSay.steelIdentified("um-stays", 5));
        assertThat(state("um-stays")).isEqualTo("screened");
    }

    @Test
    void of_an_exit_that_was_corrected_the_correction_is_remembered() {
        instance.hears(UnitsSay.identifiedForSafety("um-late"));
        instance.hears(UnitsSay.dismantled("um-late", 2));
        correctedExit("um-late");
        instance.hears(UnitsSay.steelIdentified("um-late", 6));
        assertThat(state("um-late")).isEqualTo("dropped");
        instance.hears(UnitsSay.voided("um-late", 7, 4, DISMANTLED));
        assertThat(state("um-late")).isEqualTo("screened");
    }

    @Test
    void what_is_read_together_finds_the_exits_that_came_before_it() {
        instance.hears(UnitsSay.dismantled("um-of-old", 2));
        instance.hears(List.of(
                UnitsSay.steelIdentified("um-of-old", 4),
                UnitsSay.steelIdentified("um-comes-first"),
                UnitsSay.dismantled("um-with-it", 2),
                UnitsSay.steelIdentified("um-with-it", 4)));
        assertThat(state("um-of-old")).isEqualTo("dropped");
        assertThat(state("um-comes-first")).isEqualTo("screened");
        assertThat(state("um-with-it")).isEqualTo("dropped");
    }

    @Test
    void what_is_read_together_finds_the_exits_gone_that_were_voided_or_corrected_before_it() {
        instance.hears(UnitsSay.dismantled("um-back", 2));
        instance.hears(List.of(
                UnitsSay.voided("um-back", 3, 2, DISMANTLED),
                UnitsSay.steelIdentified("um-back", 5),
                UnitsSay.dismantled("um-never", 2),
                UnitsSay.voided("um-never", 3, 2, DISMANTLED),
                UnitsSay.steelIdentified("um-never", 5),
                UnitsSay.dismantled("um-put-right", 2),
                UnitsSay.corrected("um-put-right", 3, 2, DISMANTLED),
                UnitsSay.dismantled("um-put-right", 4),
                UnitsSay.steelIdentified("um-put-right", 6)));
        assertThat(state("um-back")).isEqualTo("screened");
        assertThat(state("um-never")).isEqualTo("screened");
        assertThat(state("um-put-right")).isEqualTo("dropped");

        instance.hears(UnitsSay.voided("um-put-right", 7, 4, DISMANTLED));
        assertThat(state("um-put-right")).isEqualTo("screened");
    }

    /** 1000 kWh × 0.75 for a furnace; as a kiln it would be × 0.40. */
    @Test
    void a_month_that_was_listed_as_a_furnace_is_not_priced_as_a_kiln() {
        inForce("um-ground");
        report(Reported.listChange("um-ground-5", "PM-um-ground"));
        instance.hears(UnitsSay.kilnIdentified("um-ground", 3));
        report(Reported.reading("um-ground-6", "um-meter", "um-ground", "2023-08", "1000"));
        var measure = measure("um-ground");
        assertThat(measure.path("state").asString()).isEqualTo("screened");
        assertThat(measure.path("sector").asString()).isEqualTo("cement");
        assertThat(measure.at("/inForce/0/sector").asString()).isEqualTo("steel");
        assertThat(measure.at("/inForce/0/equipment").asString()).isEqualTo("induction-furnace");
        assertThat(instance.service()
                        .get("/v1/meters/um-meter/readings", OFFICE)
                        .json()
                        .at("/readings/0/estimate/amount")
                        .asString())
                .isEqualTo("750.00");
    }

    /** In force from 16 July, dismantled in October, off the list on 16 November. */
    private void ended(String unit) {
        inForce(unit);
        instance.hears(UnitsSay.dismantled(unit, 2));
        report(Reported.listChange(unit + "-5", "PM-" + unit));
    }

    private void inForce(String unit) {
        var measure = "PM-" + unit;
        instance.hears(UnitsSay.steelIdentified(unit));
        report(Reported.proposal(unit + "-1", measure));
        report(Reported.approval(unit + "-2", measure));
        report(Reported.listing(unit + "-3", measure));
        report(Reported.start(unit + "-4", measure));
    }

    private void correctedExit(String unit) {
        instance.hears(UnitsSay.corrected(unit, 3, 2, DISMANTLED));
        instance.hears(UnitsSay.dismantled(unit, 4));
    }

    private void report(ObjectNode event) {
        var answer = instance.service().post(event.toString(), OFFICE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private String state(String unit) {
        return measure(unit).path("state").asString();
    }

    private JsonNode measure(String unit) {
        instance.awaitFollowers();
        var answer = instance.service().get("/v1/measures/PM-" + unit, OFFICE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
