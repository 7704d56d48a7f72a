package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.Words;

/** A question that cannot be asked is a fault of who asks: told where, and what to do, in both languages. */
@ExtendWith(OneInstance.Shared.class)
class QuestionsTest {

    private final OneInstance instance;

    QuestionsTest(OneInstance instance) {
        this.instance = instance;
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/worklist?cursor=2024-12-18_wl-december, cursor",
        "/v1/worklist?cursor=2024-12-18_wl-dec_00000000, cursor",
        "/v1/worklist?cursor=2024-12-18_, cursor",
        "/v1/worklist?cursor=2024-12, cursor",
        "/v1/worklist?cursor=, cursor",
        "/v1/worklist?cursor=%2B999999999-12-31_C-1_00000000, cursor",
        "/v1/worklist?cursor=2024-12-18_%E6%A1%88%E4%BB%B6_00000000, cursor",
        "/v1/worklist?cursor=2024-12-18_C%00_00000000, cursor",
        "/v1/worklist?dueFrom=%2B999999-01-01, dueFrom",
        "/v1/worklist?dueFrom=-999999999-01-01, dueFrom",
        "/v1/worklist?dueUntil=%2B999999999-12-31, dueUntil",
        "/v1/worklist?dueUntil=2024-02-30, ''",
        "/v1/worklist?ground=E1%00, ground",
        "/v1/worklist?township=%00, township",
        "/v1/cases?due=%2B999999999-12-31, due",
        "/v1/cases?state=%00, state",
        "/v1/cases?awaits=%00, awaits",
        "/v1/cases?uscc=%00, uscc",
        "/v1/cases?township=%00, township",
        "/v1/cases?cursor=C%00, cursor",
        "/v1/cases?cursor=%E6%A1%88%E4%BB%B6, cursor",
        "/v1/leads?cursor=%00, cursor",
        "/v1/penalties/91350504MA00000029?on=%2B999999999-12-31, on",
        "/v1/penalties/91350504MA00000029?on=-999999999-01-01, on"
    })
    void what_cannot_be_asked_is_said_where_it_stands(String path, String pointer) {
        refused(ask(path, "zh-CN"), pointer, "zh_CN");
        refused(ask(path, "en"), pointer, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/cases/C%00", "/v1/cases/C%00/desk", "/v1/cases/C%00/dossier", "/v1/penalties/91350504%00"})
    void a_name_nothing_can_have_is_no_fault_of_ours(String path) {
        assertThat(ask(path, "en").status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/worklist?dueFrom=1000-01-01&dueUntil=9999-12-31",
                "/v1/cases?due=9999-12-31",
                "/v1/penalties/91350504MA00000029?on=1000-01-01",
                "/v1/penalties/91350504MA00000029?on=9999-12-31"
            })
    void every_day_with_a_year_of_four_digits_may_be_asked_for(String path) {
        assertThat(ask(path, "en").status()).isEqualTo(200);
    }

    private Answer ask(String path, String language) {
        var request = instance.service().request(path, "industry").setHeader("Accept-Language", language);
        return instance.service().send(request.GET().build());
    }

    private static void refused(Answer answer, String pointer, String bundle) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("request-malformed");
        assertThat(answer.json().path("pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().path("remedy").asString())
                .isEqualTo(Words.in(bundle).get("request-malformed.remedy"));
    }
}
