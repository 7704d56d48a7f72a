package org.phaseout.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.web.Sent.batch;
import static org.phaseout.enterprise.web.Sent.structured;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.enterprise.web.MalformedEvents.Malformed;
import org.phaseout.platform.testing.Words;

/** What is no CloudEvent is refused by the name of its fault, in every mode, and changes nothing. */
@ExtendWith(TwoInstances.Shared.class)
class MalformedEventsTest {

    private final TwoInstances instances;

    MalformedEventsTest(TwoInstances instances) {
        this.instances = instances;
    }

    static List<Malformed> faults() {
        return MalformedEvents.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_malformed_event_is_refused_by_name(Malformed fault) {
        var before = instances.head();
        for (var language : List.of("zh-CN", "en")) {
            var answer = fault.sent().and("Accept-Language", language).to(instances.one(), "industry");
            assertThat(answer.status()).as(answer.text()).isEqualTo(fault.status());
            assertThat(answer.code()).isEqualTo(fault.code());
            assertThat(answer.json().path("pointer").asString("absent")).isEqualTo(fault.pointer());
            assertThat(answer.header("Content-Language")).contains(language);
            var words = Words.in(language.replace('-', '_'));
            assertThat(answer.json().path("title").asString()).isEqualTo(words.get(fault.code() + ".title"));
            assertThat(answer.json().path("remedy").asString()).isEqualTo(words.get(fault.code() + ".remedy"));
            assertThat(answer.json().path("detail").asString()).isNotBlank().doesNotContainPattern("\\{\\d+}");
        }
        assertThat(instances.head()).isEqualTo(before);
        var kept = instances.one().get("/v1/refusals?limit=1", "industry").json();
        assertThat(kept.at("/0/code").asString()).isEqualTo(fault.code());
    }

    @Test
    void without_its_fault_the_event_of_the_table_would_stand() {
        var event = MalformedEvents.event().put("id", "mf-sound").put("subject", "MF-SOUND");
        Reported.data(event).put("uscc", Reported.freshUscc());
        var structured = structured(event).to(instances.one(), "industry");
        assertThat(structured.status()).as(structured.text()).isEqualTo(201);
        var binary = Sent.binary(event).to(instances.one(), "industry");
        assertThat(binary.status()).as(binary.text()).isEqualTo(200);
    }

    @Test
    void one_bad_row_of_a_batch_spoils_no_other() {
        var good = Reported.registration("mf-b1", "MF-B1", Reported.freshUscc());
        var late = Reported.registration("mf-b2", "MF-B2", Reported.freshUscc());
        var timeless =
                Reported.registration("mf-b3", "MF-B3", Reported.freshUscc()).put("time", "now");
        var wrong = Reported.registration("mf-b4", "MF-B4", "91350504000000019X");
        var nameless = Reported.registration("mf-b5", "MF-B5", Reported.freshUscc());
        Reported.data(nameless).remove("name");
        var answer = batch("[" + good + ",7," + timeless + "," + wrong + "," + nameless + "," + late + "]")
                .to(instances.one(), "industry");
        assertThat(answer.status()).isEqualTo(200);
        var rows = answer.json();
        assertThat(rows.valueStream().map(row -> row.path("status").asInt()))
                .containsExactly(201, 400, 400, 422, 422, 201);
        assertThat(rows.valueStream().map(row -> row.path("row").asInt())).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(rows.valueStream().map(row -> row.at("/problem/pointer").asString("none")))
                .containsExactly("none", "/1", "/2/time", "/3/data/uscc", "/4/data/name", "none");
        assertThat(rows.at("/4/problem/violations/0/pointer").asString()).isEqualTo("/4/data/name");
        assertThat(rows.at("/5/receipt/subject").asString()).isEqualTo("MF-B2");
    }

    @Test
    void an_empty_batch_is_answered_with_no_rows() {
        var answer = batch("[]").to(instances.one(), "industry");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e400", "9e99999", "1e19", "1000000000000000000000"})
    void a_monstrous_number_is_refused_and_costs_nothing(String number) {
        var event = Reported.identification("mf-n", "MF-N").toString();
        for (var place : List.of("\"count\":1", "\"diameter-m\":3.0")) {
            var monstrous = event.replace(place, place.split(":", 2)[0] + ":" + number);
            assertThat(monstrous).isNotEqualTo(event);
            var answer = Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> structured(monstrous).to(instances.one(), "industry"));
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("data-number-malformed");
        }
    }
}
