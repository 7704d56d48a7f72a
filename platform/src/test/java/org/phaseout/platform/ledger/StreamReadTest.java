package org.phaseout.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.ledger.Appends.events;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stream costs to read depends on its own events, and not on those of others between them, also where the planner
 * knows little: in a long log it takes the streams for fewer and longer than they are.
 */
class StreamReadTest {

    private static final int STREAMS = 300;
    private static final int EVENTS = 100;

    private final HikariDataSource dataSource =
            TestDatabase.migrated("streams_" + UUID.randomUUID().toString().replace("-", ""));
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final PostgresLedger ledger = PostgresLedger.on(dataSource, () -> {});

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Test
    void a_stream_whose_events_lie_far_apart_is_read_without_what_lies_between() {
        for (int version = 0; version < EVENTS; version++) {
            int before = version;
            side(stream -> ledger.append(events("stream-" + stream, before, 1)));
        }

        assertThat(rowsRead()).isNotEmpty().allSatisfy(StreamReadTest::areItsOwn);
    }

    /** The planner knows then how many events a stream has, and takes what lies between its ends for fewer. */
    @Test
    void a_stream_that_was_told_at_once_and_went_on_much_later_is_read_without_what_lies_between() {
        side(stream -> ledger.append(events("stream-" + stream, 0, EVENTS - 1)));
        side(stream -> ledger.append(events("stream-" + stream, EVENTS - 1, 1)));
        jdbc.sql("analyze event, stream").update();

        assertThat(rowsRead()).isNotEmpty().allSatisfy(StreamReadTest::areItsOwn);
    }

    private static void areItsOwn(Double rows) {
        assertThat(rows).isLessThanOrEqualTo(EVENTS);
    }

    /** By each step of the plan for any stream, also those that it then passed over. */
    private List<Double> rowsRead() {
        return new TransactionTemplate(new DataSourceTransactionManager(dataSource)).execute(_ -> {
            jdbc.sql(PlannedOnce.WISH).query().listOfRows();
            jdbc.sql("prepare past(int[], text[], text[], int[], text[]) as " + numbered(PastQuery.SQL))
                    .update();
            var plan = jdbc.sql("explain (analyze, format json) execute past('{}', '{}', '{}', '{1}', '{stream-7}')")
                    .query(String.class)
                    .single();
            jdbc.sql("deallocate past").update();
            var steps = new JsonMapper().readTree(plan);
            return Stream.of("Actual Rows", "Rows Removed by Filter")
                    .flatMap(count -> steps.findValues(count).stream())
                    .map(JsonNode::asDouble)
                    .toList();
        });
    }

    private static String numbered(String sql) {
        var next = new AtomicInteger(1);
        return Pattern.compile("\\?").matcher(sql).replaceAll(_ -> "\\$" + next.getAndIncrement());
    }

    private static void side(IntConsumer tell) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, STREAMS).forEach(stream -> callers.execute(() -> tell.accept(stream)));
        }
    }
}
