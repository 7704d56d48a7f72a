package org.phaseout.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.enterprise.Reported;
import org.phaseout.platform.testing.RunningService;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a batch are worked on side by side and end as if each had been sent by itself, in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CALLERS = 32;
    private static final String TOWNSHIP = "township:350504100";

    private final List<RunningService> services = new ArrayList<>();

    @BeforeAll
    void start() {
        services.add(EnterpriseServiceUnderTest.start());
        services.add(EnterpriseServiceUnderTest.start());
    }

    @AfterAll
    void stop() {
        services.forEach(RunningService::close);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_batch_ends_like_its_rows_sent_one_by_one(long seed) {
        var rows = rows(seed, new Random(seed));
        var oneByOne = rows.stream()
                .map(row -> services.getFirst().post(row.toString(), TOWNSHIP))
                .map(answer ->
                        answer.status() + " " + answer.json().path("code").asString(""))
                .toList();
        var together = batch(services.getLast(), rows);
        assertThat(together).isEqualTo(oneByOne);
        assertThat(together).contains("201 ", "200 ", "409 not-yet-known", "422 U1-uscc-held");
        assertThat(state(services.getLast(), seed)).isEqualTo(state(services.getFirst(), seed));
    }

    @Test
    void a_batch_that_comes_again_gives_the_same_receipts() {
        var rows = IntStream.range(0, 200)
                .mapToObj(n -> Reported.registration("again-" + n, "AGAIN-" + n, Reported.freshUscc()))
                .toList();
        var first =
                Sent.batch(rows.toString()).to(services.getFirst(), TOWNSHIP).json();
        var second =
                Sent.batch(rows.toString()).to(services.getFirst(), TOWNSHIP).json();
        for (int row = 0; row < rows.size(); row++) {
            assertThat(first.at("/" + row + "/status").asInt()).isEqualTo(201);
            assertThat(second.at("/" + row + "/status").asInt()).isEqualTo(200);
            assertThat(second.at("/" + row + "/receipt")).isEqualTo(first.at("/" + row + "/receipt"));
        }
    }

    /** What they name together, the enterprise and the plan, is no queue: none is put off as too busy, and each stands. */
    @Test
    void many_at_once_may_name_one_enterprise_and_one_plan() throws Exception {
        var service = services.getFirst();
        var code = Reported.freshUscc();
        assertThat(service.post(Reported.registration("one-e", "ONE-E", code).toString(), TOWNSHIP)
                        .status())
                .isEqualTo(201);
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var answers = callers.invokeAll(IntStream.range(0, CALLERS * 20)
                    .mapToObj(n -> Reported.identification("one-" + n, "ONE-U-" + n, code))
                    .<Callable<Integer>>map(
                            row -> () -> service.post(row.toString(), TOWNSHIP).status())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
    }

    /** Registrations, units before and after their enterprise, twins of code, of subject and of key. */
    private static List<ObjectNode> rows(long seed, Random random) {
        var rows = new ArrayList<ObjectNode>();
        var name = "b" + seed + "-";
        var codes = IntStream.range(0, 20).mapToObj(_ -> Reported.freshUscc()).toList();
        rows.add(Reported.registration(name + "first", "E-" + name + "first", Reported.freshUscc()));
        for (int n = 0; n < 120; n++) {
            var code = codes.get(random.nextInt(codes.size()));
            var subject = name + random.nextInt(40);
            rows.add(
                    random.nextInt(3) == 0
                            ? Reported.identification(name + n, "U-" + subject, code)
                            : Reported.registration(name + n, "E-" + subject, code));
        }
        rows.add(Reported.identification(name + "orphan", "U-" + name + "orphan", Reported.freshUscc()));
        rows.add(rows.getFirst());
        Collections.swap(rows, 1, random.nextInt(2, rows.size() - 1));
        return rows;
    }

    private static List<String> batch(RunningService service, List<ObjectNode> rows) {
        var answer = Sent.batch(rows.toString()).to(service, TOWNSHIP);
        assertThat(answer.status()).isEqualTo(200);
        return JSON.readTree(answer.text())
                .valueStream()
                .map(row -> row.path("status").asInt() + " "
                        + row.path("problem").path("code").asString(""))
                .toList();
    }

    /** Who stands under which code, and which units were identified; not who of the units of an enterprise came last. */
    private static String state(RunningService service, long seed) {
        return service.bean(JdbcClient.class)
                .sql("select kind || value || holder from claim where holder like ?"
                        + " and kind not like 'rests-on-%' order by 1")
                .param("%-b" + seed + "-%")
                .query(String.class)
                .list()
                .toString();
    }
}
