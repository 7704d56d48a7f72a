package org.phaseout.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.ledger.Appends.events;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stream costs to read depends on its own events, and not on those of others between them, also where the planner
 * knows little: in a long log it takes the streams for fewer and longer than they are.
 */
class StreamReadTest {

    private static final int STREAMS = 2_000;
    private static final int EVENTS = 10;

    private final HikariDataSource dataSource =
            TestDatabase.migrated("streams_" + UUID.randomUUID().toString().replace("-", ""));
    private final JdbcClient jdbc = JdbcClient.create(dataSource);

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Test
    void a_stream_whose_events_lie_far_apart_is_read_without_what_lies_between() {
        tellByTurns();

        var plan = jdbc.sql("explain (analyze, format json) " + PastQuery.SQL)
                .params("stream-7", new String[0], "stream-7")
                .query(String.class)
                .single();

        var rows = new JsonMapper().readTree(plan).findValues("Actual Rows");
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.asDouble()).as(plan).isLessThanOrEqualTo(EVENTS));
    }

    private void tellByTurns() {
        var ledger = PostgresLedger.on(dataSource, () -> {});
        for (int version = 0; version < EVENTS; version++) {
            int before = version;
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, STREAMS)
                        .forEach(stream -> callers.execute(() -> ledger.append(events("stream-" + stream, before, 1))));
            }
        }
        assertThat(ledger.head()).isEqualTo((long) STREAMS * EVENTS);
    }
}
