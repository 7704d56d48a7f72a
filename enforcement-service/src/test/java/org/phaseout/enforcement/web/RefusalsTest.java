package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.cases.domain.CaseRefused;
import org.phaseout.enforcement.rules.domain.RulesRefused;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.SealedKinds;
import org.phaseout.platform.testing.Words;

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
        for (var told : Standing.all()) {
            var answer = instance.service().post(told.event().toString(), told.authority());
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
        instance.awaitRest();
    }

    static List<Refusal> cases() {
        return RefusedActions.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_refusal_names_rule_place_and_remedy_in_both_languages(Refusal refused) {
        assertWords(post(refused), refused, "zh-CN", "zh_CN");
        assertWords(post(refused, "Accept-Language", "en-GB,en;q=0.8"), refused, "en", "en");
    }

    private static void assertWords(Answer answer, Refusal refused, String language, String bundle) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(refused.status());
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Language")).contains(language);
        var problem = answer.json();
        assertThat(answer.code()).isEqualTo(refused.code());
        assertThat(problem.path("pointer").asString("absent")).isEqualTo(refused.pointer());
        var words = Words.in(bundle);
        assertThat(problem.path("title").asString()).isEqualTo(words.get(refused.code() + ".title"));
        assertThat(problem.path("remedy").asString()).isEqualTo(words.get(refused.code() + ".remedy"));
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContainPattern("\\{\\d+}");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_refused_action_leaves_no_event_and_no_row_of_a_view(Refusal refused) {
        var before = traces();
        post(refused);
        instance.awaitRest();
        assertThat(traces()).isEqualTo(before);
    }

    private String traces() {
        return instance.database().sql("""
                        select (select position from ledger_head) || ':'
                            || (select md5(string_agg(document::text, ',' order by id)) from case_view) || ':'
                            || (select count(*) from holiday_calendar)
                        """).query(String.class).single();
    }

    @Test
    void every_reason_an_aggregate_has_is_tried() {
        var tried = cases().stream().<Object>map(Refusal::reason).collect(Collectors.toSet());
        assertThat(SealedKinds.of(CaseRefused.Reason.class)).isNotEmpty().allMatch(tried::contains);
        assertThat(SealedKinds.of(RulesRefused.Reason.class)).isNotEmpty().allMatch(tried::contains);
    }

    @Test
    void every_code_of_this_service_is_tried() {
        assertThat(cases().stream().map(Refusal::code)).containsAll(Words.codesOfTheService());
    }

    @Test
    void an_action_on_a_case_nobody_opened_waits() {
        var answer = instance.service()
                .post(Reported.overLimit("rf-nobody", "2024-11-01").toString(), "industry");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not-yet-known");
    }

    private Answer post(Refusal refused, String... headers) {
        return instance.service().post(refused.event().toString(), refused.authority(), headers);
    }
}
