package org.phaseout.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.phaseout.platform.ledger.Appends.events;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.message.MessageJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of the log is read once for all who follow it, and nobody misses anything by it. */
class RecentTest {

    private static final int FETCH = 500;
    private static final int KEPT = 1_000;

    private final HikariDataSource dataSource =
            TestDatabase.migrated("recent_" + UUID.randomUUID().toString().replace("-", ""));
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final Ledger ledger = PostgresLedger.on(dataSource, this::grew);
    private final AtomicInteger reads = new AtomicInteger();
    private final Recent recent =
            new Recent(counted(), new EventTypes(List.of(ThingHappened.class), List.of(), MessageJson.mapper()));

    @StoredAs("thing-happened")
    record ThingHappened(int nth) implements Fact {

        @Override
        public String aggregateId() {
            return "thing";
        }

        @Override
        public List<ClaimChange> claims() {
            return List.of();
        }
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Test
    void whoever_follows_the_end_shares_one_reading() {
        ledger.append(events("one", 0, 3));

        assertThat(after(0)).containsExactly(1L, 2L, 3L);
        assertThat(after(0)).containsExactly(1L, 2L, 3L);
        assertThat(after(2)).containsExactly(3L);

        assertThat(reads).hasValue(1);
    }

    @Test
    void what_is_appended_is_there_at_the_next_look() {
        ledger.append(events("one", 0, 1));
        assertThat(after(0)).containsExactly(1L);
        assertThat(after(1)).isEmpty();

        ledger.append(events("one", 1, 2));

        assertThat(after(1)).containsExactly(2L, 3L);
        assertThat(after(0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_was_appended_without_a_word_is_found_a_little_later() {
        assertThat(after(0)).isEmpty();
        PostgresLedger.on(dataSource, () -> {}).append(events("one", 0, 1));

        await().untilAsserted(() -> assertThat(after(0)).containsExactly(1L));
    }

    @Test
    void whoever_lags_behind_what_is_kept_reads_alone_and_misses_nothing() {
        int all = KEPT + FETCH + 7;
        ledger.append(events("one", 0, all));
        long end = 0;
        for (var next = after(end); !next.isEmpty(); next = after(end)) {
            end = next.getLast();
        }
        assertThat(end).isEqualTo(all);

        assertThat(after(3)).containsExactlyElementsOf(range(4, 3 + FETCH));
        assertThat(after(all - KEPT)).containsExactlyElementsOf(range(all - KEPT + 1, all - KEPT + FETCH));
    }

    @Test
    void whoever_begins_to_follow_is_given_what_the_ledger_holds() {
        ledger.append(events("one", 0, 3));
        assertThat(after(0)).hasSize(3);
        jdbc.sql("delete from event where position = 2").update();

        recent.forget();

        assertThat(after(0)).containsExactly(1L, 3L);
        ledger.append(events("one", 3, 1));
        assertThat(after(3)).containsExactly(4L);
    }

    @Test
    void whoever_is_further_than_all_before_begins_anew_and_takes_nothing_from_them() {
        ledger.append(events("one", 0, 10));
        assertThat(after(2)).hasSize(8);

        ledger.append(events("one", 10, 5));

        assertThat(after(12)).containsExactly(13L, 14L, 15L);
        assertThat(after(2)).containsExactlyElementsOf(range(3, 15));
    }

    private List<Long> after(long position) {
        return recent.after(position).stream()
                .map(event -> LedgerEventStore.positionOf(event.trackingToken()))
                .toList();
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private void grew() {
        recent.grew();
    }

    /** The ledger, its readings counted. */
    private Ledger counted() {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (_, method, arguments) -> {
                    reads.incrementAndGet();
                    return method.invoke(ledger, arguments);
                });
    }
}
