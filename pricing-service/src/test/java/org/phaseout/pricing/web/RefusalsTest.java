package org.phaseout.pricing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RefusalWords;
import org.phaseout.platform.testing.SealedKinds;
import org.phaseout.platform.testing.Words;
import org.phaseout.pricing.OneInstance;
import org.phaseout.pricing.Reported;
import org.phaseout.pricing.measure.domain.MeasureRefused;
import org.phaseout.pricing.meter.domain.MeterRefused;

/** What an action that does not stand answers, in both languages, and that it leaves nothing behind. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

    private final OneInstance instance;

    RefusalsTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void what_stands_already() {
        RefusedActions.units(instance);
        for (var event : RefusedActions.standing()) {
            var answer = instance.service().post(event.toString(), "development");
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
        instance.awaitFollowers();
    }

    static List<Case> cases() {
        return RefusedActions.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_refusal_names_rule_place_and_remedy_in_both_languages(Case refused) {
        var words = new RefusalWords(refused.code(), refused.status(), refused.pointer());
        words.areSaidBy(post(refused), "zh-CN", "zh_CN");
        words.areSaidBy(post(refused, "Accept-Language", "en-GB,en;q=0.8"), "en", "en");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_refused_action_leaves_no_event_and_no_row_of_a_view(Case refused) {
        var before = traces();
        post(refused);
        instance.awaitFollowers();
        assertThat(traces()).isEqualTo(before);
    }

    private String traces() {
        return instance.database().sql("""
                        select (select position from ledger_head) || ':'
                            || (select md5(string_agg(document::text, ',' order by id)) from measure_view) || ':'
                            || (select md5(string_agg(r::text, ',' order by meter_id, version)) from meter_reading r)
                        """).query(String.class).single();
    }

    @Test
    void every_reason_an_aggregate_has_is_tried() {
        var tried = cases().stream().<Object>map(Case::reason).collect(Collectors.toSet());
        assertThat(SealedKinds.of(MeasureRefused.Reason.class)).isNotEmpty().allMatch(tried::contains);
        assertThat(SealedKinds.of(MeterRefused.Reason.class)).isNotEmpty().allMatch(tried::contains);
    }

    @Test
    void every_code_of_this_service_is_tried() {
        assertThat(cases().stream().map(Case::code)).containsAll(Words.codesOfTheService());
    }

    @Test
    void an_action_on_a_measure_nobody_screened_waits() {
        var answer =
                instance.service().post(Reported.proposal("rf-n1", "PM-nobody").toString(), "industry");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not-yet-known");
    }

    private Answer post(Case refused, String... headers) {
        return instance.service().post(refused.event().toString(), refused.authority(), headers);
    }
}
