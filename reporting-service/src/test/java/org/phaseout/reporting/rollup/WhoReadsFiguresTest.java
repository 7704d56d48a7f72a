package org.phaseout.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Who reads which figures (decision 0008). */
class WhoReadsFiguresTest extends ClosedOnReview {

    @Test
    void a_figure_opens_to_its_records_and_these_to_their_messages_for_officers_only() throws Exception {
        annul();
        var path = "/v1/rollup/lineage?figure=units-dismantled";

        var told = json(path, "township:" + Teller.LUOXI).at("/records/0/messages");
        assertThat(told.valueStream().map(message -> message.at("/type").asString()))
                .containsSequence("phaseout.unit.overdue.v1", "phaseout.unit.closure-decided.v1");
        assertThat(json(path, ANYONE).at("/records/0/record").asString()).isEqualTo("u-1");
        assertThat(json(path, ANYONE).at("/records/0").has("messages")).isFalse();
    }

    @Test
    void anyone_sees_what_is_published_and_no_more() throws Exception {
        assertThat(figures("/v1/rollup", ANYONE))
                .containsOnlyKeys(
                        "enterprises-registered",
                        "units-identified",
                        "capacity-identified",
                        "units-planned",
                        "capacity-planned",
                        "units-year-plan",
                        "capacity-year-plan",
                        "units-year-plan-out",
                        "capacity-year-plan-out",
                        "units-dismantled",
                        "capacity-dismantled",
                        "units-closure-decided");
        assertThat(figures("/v1/rollup", "city"))
                .as("the city reads its topics")
                .doesNotContainKey("cases-opened");
        assertThat(get("/v1/rollup.csv", ANYONE).body())
                .startsWith("\uFEFFfigure,measuringUnit,township,industry,basis,state,track,planYear,value,records\r\n")
                .contains("units-year-plan,count,350504100,2017-3011,energy,,,2023,1,1\r\n")
                .contains("units-planned,count,350504100,2017-3011,energy,dismantled,,,1,1\r\n")
                .doesNotContain("overdue", "cases-", "facts-");
        assertThat(get("/v1/rollup.csv", "industry").body())
                .contains("cases-opened,count,350504100,2017-3011,energy,decided,energy,,1,1\r\n");
        assertThat(get("/board", ANYONE).body()).doesNotContain("cases-opened", "units-became-overdue");
        assertThat(get("/board", "industry").body()).contains("cases-opened");
        assertThat(get("/board/lineage?figure=cases-opened", ANYONE).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/rollup/lineage?figure=units-overdue, 403, U10-figure-not-published, figure, zh, 该数字不公开",
        "/v1/rollup/lineage?figure=cases-opened, 403, U10-figure-not-published, figure, en, This figure is not published",
        "/v1/rollup?knownAt=2023-10-31T16:00:00Z, 403, N3-known-then-not-published, knownAt, zh, 过去所知不公开",
        "/v1/rollup.csv?knownAt=2023-10-31T16:00:00Z, 403, N3-known-then-not-published, knownAt, en, What was once known is not published",
        "/v1/rollup/audit, 403, R2-audit-not-published, '', zh, 核对结果不公开",
        "/v1/rollup/audit, 403, R2-audit-not-published, '', en, The audit is not published",
        "/v1/rollup/months?knownAt=2023-10-31T16:00:00Z, 403, N3-known-then-not-published, knownAt, zh, 过去所知不公开",
        "/v1/rollup?during=2023-13, 400, request-malformed, '', en, The request is malformed",
        "/v1/rollup?asOf=soon, 400, request-malformed, '', en, The request is malformed",
        "/v1/rollup?township=%00, 400, request-malformed, '', en, The request is malformed"
    })
    void what_may_not_be_read_is_refused_by_name(
            String path, int status, String code, String pointer, String language, String title) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept-Language", language)
                .build());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.at("/title").asString()).isEqualTo(title);
        assertThat(problem.at("/remedy").asString()).isNotBlank();
    }
}
