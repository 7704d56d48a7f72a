package org.phaseout.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.phaseout.platform.ledger.Appends.claiming;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.domain.Claim;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A plan that was made while the tables were empty is the one under which they fill. */
class PlannedOnceTest {

    private static final int ACTIONS = 40;

    private final HikariDataSource dataSource =
            TestDatabase.migrated("plans_" + UUID.randomUUID().toString().replace("-", ""));

    @Test
    void nothing_on_the_way_of_an_action_reads_a_table_from_end_to_end() throws SQLException {
        var before = scans(JdbcClient.create(dataSource));
        var ledger = PostgresLedger.on(dataSource, () -> {});

        IntStream.range(0, ACTIONS).forEach(nth -> {
            var stream = "stream-" + nth;
            var claims = Set.of(new Claim("thing", "value-" + nth));
            ledger.known("//test", "id-" + nth, stream, claims);
            ledger.knownWithPast("//test", "id-" + nth, stream, claims, Set.of("thing"));
            ledger.append(claiming(stream, 0, "value-" + nth, null, stream));
            ledger.append(claiming(stream, 1, "value-" + nth, stream, stream));
            ledger.append(claiming(stream, 2, "value-" + nth, stream, stream));
            ledger.after(nth, 10);
        });
        dataSource.close(); // connections tell what they did when they end

        try (var watcher = DriverManager.getConnection(
                dataSource.getJdbcUrl(), dataSource.getUsername(), dataSource.getPassword())) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(watcher, true));
            await().until(() -> others(jdbc) == 0);
            assertThat(scans(jdbc))
                    .allSatisfy((table, scans) -> assertThat(scans - before.getOrDefault(table, 0L))
                            .as(table)
                            .isLessThan(ACTIONS));
        }
    }

    private static long others(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
                        """).query(Long.class).single();
    }

    private static Map<String, Long> scans(JdbcClient jdbc) {
        return jdbc.sql("""
                        select relname, seq_scan from pg_stat_user_tables
                        where relname in ('stream', 'event_1', 'receipt', 'claim', 'snapshot')
                        """).query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
