package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.MessageCodec;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anybody may read over HTTP, without a token. */
class PublicReadingTest extends ServiceTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private MessageCodec codec;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_notice_has_the_public_fields_and_no_other() throws Exception {
        tell(unit("u-1").message());

        var body = json("/v1/notices");
        var fields = new TreeSet<String>();
        collect(body.at("/notices/0"), "", fields);
        assertThat(fields)
                .containsExactly(
                        "basis",
                        "capacity.quantity",
                        "capacity.unit",
                        "enterprise.name",
                        "enterprise.township",
                        "enterprise.uscc",
                        "equipment.count",
                        "equipment.kind",
                        "equipment.model",
                        "latest.authority",
                        "latest.change",
                        "latest.kind",
                        "latest.occurredOn",
                        "latest.recordedAt",
                        "latest.version",
                        "page",
                        "unitId",
                        "window.from",
                        "window.until");
        assertThat(body.at("/asOf/change").asLong()).isEqualTo(1);
        assertThat(body.at("/notices/0/capacity/quantity").asString()).isEqualTo("20");
    }

    private static void collect(JsonNode node, String path, TreeSet<String> fields) {
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

    @Test
    void a_unit_that_is_published_twice_on_the_topic_is_shown_once_to_whom_waits_for_it() throws Exception {
        var message = unit("u-from-the-topic").message();
        var settings = Backing.shared().kafka("enterprise").clientSettings();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new BytesSerializer())) {
            var row = codec.write(message).on(Environment.TOPIC_PREFIX + ".enterprise.v1");
            producer.send(row).get();
            producer.send(row).get();
        }

        var body = arrived("/v1/notices?after=" + message.header().id());
        arrived("/v1/rollup?after=" + message.header().id());

        assertThat(body.at("/notices/0/unitId").asString()).isEqualTo("u-from-the-topic");
        assertThat(body.at("/asOf/change").asLong()).isEqualTo(1);
        assertThat(json("/v1/notices/u-from-the-topic").at("/notice/timeline")).hasSize(1);
    }

    @Test
    void every_figure_leads_to_records_that_add_up_to_it() throws Exception {
        tell(unit("u-1").because("energy", "safety").message());
        tell(unit("u-1").enterpriseMessage());
        tell(unit("u-2").in(Told.MAJIA).makes("0.5", "t/d").message());

        int figures = 0;
        for (var figure : json("/v1/rollup").at("/figures")) {
            var parts = new ArrayList<JsonNode>();
            parts.add(figure.at("/whole"));
            figure.at("/by").forEach(dimension -> dimension.forEach(parts::add));
            for (var part : parts) {
                var lineage = json(part.at("/lineage").asString());
                assertThat(lineage.at("/sum").asString())
                        .isEqualTo(part.at("/value").asString());
                assertThat(lineage.at("/addsUp").asBoolean()).isTrue();
                assertThat(lineage.at("/records")).hasSize(part.at("/records").asInt());
                figures++;
            }
        }
        assertThat(figures)
                .as("4 wholes; 2 + 2·3 parts by township and industry, 2·2 + 2 + 1 by basis")
                .isEqualTo(19);
        assertThat(json("/v1/rollup/audit").at("/addsUp").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/notices/none, 404, N1-not-public, zh, 没有公示",
        "/v1/notices/none, 404, N1-not-public, en, No public notice",
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

        assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isIn(401, 403);
    }

    /** The first message after a start comes late, for the reader must join its group; each read waits a moment. */
    private JsonNode arrived(String path) throws IOException, InterruptedException {
        var deadline = Instant.now().plusSeconds(60);
        var body = json(path);
        while (!body.at("/asOf/arrived").asBoolean() && Instant.now().isBefore(deadline)) {
            body = json(path);
        }
        assertThat(body.at("/asOf/arrived").asBoolean()).as(path).isTrue();
        return body;
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
