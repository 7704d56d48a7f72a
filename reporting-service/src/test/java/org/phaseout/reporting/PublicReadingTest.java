package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What anybody may read over HTTP, without a token. */
class PublicReadingTest extends ReadingTest {

    @Test
    void a_notice_has_the_public_fields_and_no_other() throws Exception {
        tell(unit("u-1").message());

        var body = json("/v1/notices");
        var fields = new TreeSet<String>();
        collect(body.at("/notices/0"), "", fields);
        assertThat(fields)
                .containsExactly(
                        "announcement.source.authority",
                        "announcement.source.fact",
                        "announcement.source.occurredOn",
                        "announcement.source.recordedOn",
                        "announcement.source.version",
                        "id",
                        "kind",
                        "page",
                        "state",
                        "unit.basis",
                        "unit.capacity.quantity",
                        "unit.capacity.unit",
                        "unit.enterprise.formerNames",
                        "unit.enterprise.name",
                        "unit.enterprise.uscc",
                        "unit.equipment.count",
                        "unit.equipment.kind",
                        "unit.equipment.model",
                        "unit.industry.code",
                        "unit.industry.edition",
                        "unit.township",
                        "unitId",
                        "window.from",
                        "window.until");
        assertThat(body.at("/asOf/change").asLong()).isPositive();
        assertThat(body.at("/notices/0/unit/capacity/quantity").asString()).isEqualTo("20");
    }

    private static void collect(JsonNode node, String path, Set<String> fields) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(child, path.isEmpty() ? name : path + "." + name, fields));
        } else {
            fields.add(path);
        }
    }

    @Test
    void following_next_reads_every_notice_once() throws Exception {
        for (int i = 1; i <= 5; i++) {
            tell(unit("示例 u/" + i).message());
        }
        var read = new ArrayList<String>();
        String address = "/v1/notices?limit=2&q=" + Told.USCC;
        while (!address.isEmpty()) {
            var page = json(address);
            page.at("/notices").forEach(notice -> read.add(notice.at("/unitId").asString()));
            address = page.path("next").asString("");
        }

        assertThat(read).containsExactly("示例 u/5", "示例 u/4", "示例 u/3", "示例 u/2", "示例 u/1");
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() throws Exception {
        tell(unit("u-1").message());
        var first = get("/v1/notices");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/v1/notices", "If-None-Match", tag).statusCode()).isEqualTo(304);
        tell(unit("u-2").message());
        assertThat(get("/v1/notices", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_read_after_an_event_that_does_not_come_says_so_within_a_moment() throws Exception {
        tell(unit("u-1").message());

        var body = json("/v1/notices?after=" + UUID.randomUUID());
        assertThat(body.at("/asOf/arrived").asBoolean(true)).isFalse();
        assertThat(body.at("/notices")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/notices/none, 404, N1-not-public, zh, 没有公示",
        "/v1/notices/none, 404, N1-not-public, en, No public notice",
        "/v1/notices?kind=fine, 400, N1-kind-unknown, zh, 没有这类公示",
        "/v1/notices.csv?kind=fine, 400, N1-kind-unknown, en, No such kind of notice",
        "/v1/notices?cursor=x, 400, N5-cursor-unknown, zh, 翻页标记无效",
        "/v1/notices?cursor=x, 400, N5-cursor-unknown, en, Unknown cursor",
        "/v1/rollup/lineage?figure=tonnes, 400, R2-figure-unknown, zh, 没有这个数字",
        "/v1/rollup/lineage?figure=capacity-identified, 400, R2-figure-unknown, en, No such figure"
    })
    void what_cannot_be_answered_is_refused_by_name(String path, int status, String code, String language, String title)
            throws Exception {
        var answer = get(path, "Accept-Language", language);

        assertThat(answer.statusCode()).isEqualTo(status);
        var problem = JSON.readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/title").asString()).isEqualTo(title);
        assertThat(problem.at("/remedy").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/board", "/notices/none", "/assets/phaseout.css", "/v1/notices"})
    void every_answer_forbids_what_this_service_does_not_serve(String path) throws Exception {
        assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'self';").doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/notices/u-1",
                "/board/lineage?figure=units-identified",
                "/v1/notices",
                "/v1/notices.csv",
                "/v1/notices/changes",
                "/v1/notices/u-1",
                "/v1/rollup/lineage?figure=units-identified"
            })
    void what_may_not_go_out_is_nowhere(String path) throws Exception {
        tell(unit("u-1").message());

        assertThat(get(path).body()).contains("u-1").doesNotContain("不公开");
    }

    @Test
    void nothing_can_be_written_without_a_token() throws Exception {
        var post = HttpRequest.newBuilder(URI.create(address("/v1/notices")))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        assertThat(send(post).statusCode()).isIn(401, 403);
    }
}
