package org.phaseout.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.phaseout.platform.ledger.Appends.MORNING;
import static org.phaseout.platform.ledger.Appends.at;
import static org.phaseout.platform.ledger.Appends.claiming;
import static org.phaseout.platform.ledger.Appends.events;
import static org.phaseout.platform.ledger.Appends.keyed;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.AppendResult.Contended;
import org.phaseout.platform.ledger.AppendResult.Moved;
import org.phaseout.platform.ledger.AppendResult.Repeated;
import org.phaseout.platform.message.MessageJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger on a real PostgreSQL. */
class LedgerTest {

    private final HikariDataSource dataSource =
            TestDatabase.migrated("ledger_" + UUID.randomUUID().toString().replace("-", ""));
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final Ledger ledger = PostgresLedger.on(dataSource, () -> {});

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Test
    void positions_have_no_gap_and_follow_the_commits() {
        assertThat(ledger.append(events("a", 0, 2))).isEqualTo(new Appended(1L, 2L, 2, MORNING));
        assertThat(ledger.append(events("b", 0, 1))).isEqualTo(new Appended(3L, 3L, 1, MORNING));
        assertThat(ledger.append(events("a", 2, 1))).isEqualTo(new Appended(4L, 4L, 3, MORNING));
        assertThat(ledger.after(0, 10)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ledger.eventsOf("a", 1)).extracting(StoredEvent::position).containsExactly(2L, 4L);
    }

    @Test
    void a_loser_is_answered_and_its_neighbours_in_the_group_stand() throws SQLException {
        ledger.append(keyed("known", "a", 0, 1));
        ledger.append(claiming("holder", 0, "x", null, "holder"));

        var results = together(List.of(
                events("b", 0, 2),
                keyed("known", "c", 0, 1),
                events("a", 0, 1),
                claiming("d", 0, "x", null, "d"),
                claiming("e", 0, "y", null, "e"),
                keyed("fresh", "f", 0, 0)));

        assertThat(results)
                .containsExactly(
                        new Appended(3L, 4L, 2, MORNING),
                        new Repeated(),
                        new Moved(1),
                        new Contended(),
                        new Appended(5L, 5L, 1, MORNING),
                        new Appended(null, null, 0, MORNING));
        assertThat(ledger.head()).isEqualTo(5);
        assertThat(ledger.receipt("//test", "fresh")).isPresent();
        assertThat(ledger.eventsOf("c", 0)).isEmpty();
    }

    @Test
    void a_claim_is_taken_handed_on_and_released() {
        ledger.append(claiming("a", 0, "x", null, "a"));
        assertThat(ledger.append(claiming("b", 0, "x", "a", "b"))).isInstanceOf(Appended.class);
        assertThat(holderOfX("b")).isEqualTo("b");
        assertThat(ledger.append(claiming("b", 1, "x", "b", null))).isInstanceOf(Appended.class);
        assertThat(holderOfX("b")).isEqualTo("nobody");
    }

    @Test
    void what_was_recorded_never_goes_back_in_time_and_a_moment_is_a_position() {
        var hour = Instant.parse("2027-03-01T02:00:00Z");
        ledger.append(at(MORNING, "a"));
        ledger.append(at(hour, "b"));
        ledger.append(at(MORNING.plusSeconds(60), "c"));
        ledger.append(at(hour.plusSeconds(1), "d"));

        assertThat(ledger.after(0, 10))
                .extracting(StoredEvent::recordedAt)
                .containsExactly(MORNING, hour, hour, hour.plusSeconds(1));
        assertThat(ledger.positionAt(MORNING.minusSeconds(1))).isZero();
        assertThat(ledger.positionAt(MORNING)).isEqualTo(1);
        assertThat(ledger.positionAt(hour)).isEqualTo(3);
        assertThat(ledger.positionAt(hour.plusSeconds(99))).isEqualTo(4);
    }

    @Test
    void the_log_crosses_the_border_of_a_partition_even_where_nobody_made_the_next_one() {
        long border =
                jdbc.sql("select position from ledger_bound").query(Long.class).single();
        jdbc.sql("update ledger_head set position = ?").param(border - 2).update();

        assertThat(ledger.append(events("a", 0, 3))).isEqualTo(new Appended(border - 1, border + 1, 3, MORNING));
        assertThat(ledger.eventsOf("a", 0)).hasSize(3);
        assertThat(ledger.after(border - 2, 10))
                .extracting(StoredEvent::position)
                .containsExactly(border - 1, border, border + 1);
        assertThat(jdbc.sql("select count(distinct tableoid) from event")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void partitions_are_made_ahead() {
        ledger.append(events("a", 0, 1));
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(jdbc.sql("select position from ledger_bound")
                                .query(Long.class)
                                .single())
                        .isGreaterThan(1_000_001));
    }

    @Test
    void many_callers_at_once_each_get_what_is_theirs() throws Exception {
        int callers = 64;
        int each = 20;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, callers)
                    .<Callable<List<AppendResult>>>mapToObj(caller -> () -> IntStream.range(0, each)
                            .mapToObj(n -> ledger.append(keyed(caller + "/" + n, "s" + caller, n, 1)))
                            .toList())
                    .toList();
            for (Future<List<AppendResult>> done : threads.invokeAll(work)) {
                assertThat(done.get())
                        .extracting(result -> ((Appended) result).version())
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, each).boxed().toList());
            }
        }
        assertThat(ledger.after(0, callers * each + 1))
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) callers * each).boxed().toList());
        assertThat(jdbc.sql(
                                "select count(*) from receipt r join event e on e.position = r.first_position and e.stream_id = r.subject")
                        .query(Integer.class)
                        .single())
                .isEqualTo(callers * each);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "60s"})
    void whoever_stops_halfway_is_cut_off_and_the_others_go_on(String setToBefore) throws Exception {
        try (var stuck = dataSource.getConnection()) {
            try (var setting = stuck.createStatement()) {
                setting.execute("set transaction_timeout = '" + setToBefore + "'");
            }
            stuck.setAutoCommit(false);
            Appends.within(stuck, events("stuck", 0, 1));

            long begun = System.nanoTime();
            assertThat(ledger.append(events("a", 0, 1))).isEqualTo(new Appended(1L, 1L, 1, MORNING));
            assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
            assertThatThrownBy(stuck::commit).isInstanceOf(SQLException.class);
        }
        assertThat(ledger.eventsOf("stuck", 0)).isEmpty();
    }

    private List<AppendResult> together(List<Append> group) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return new AppendStatement(MessageJson.mapper()).execute(connection, group);
        }
    }

    private String holderOfX(String subject) {
        var claim = new Claim("thing", "x");
        return ledger.known("//test", "none", subject, java.util.Set.of(claim))
                .holders()
                .of(claim)
                .orElse("nobody");
    }

    @Test
    void an_append_is_not_made_within_a_transaction() {
        var transactions = new org.springframework.jdbc.support.JdbcTransactionManager(dataSource);
        var template = new org.springframework.transaction.support.TransactionTemplate(transactions);
        assertThatThrownBy(() -> template.executeWithoutResult(_ -> ledger.append(events("a", 0, 1))))
                .hasMessageContaining("outside any transaction");
        assertThat(new JdbcTemplate(dataSource).queryForObject("select count(*) from event", Long.class))
                .isZero();
    }
}
