package org.phaseout.platform.ledger.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.Appends;
import org.phaseout.platform.ledger.PostgresLedger;
import org.phaseout.platform.ledger.StoredEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The script of docs/taking-over-axons-log.md, run on a log that Axon's engine wrote. */
class TakeOverTest {

    private final HikariDataSource source = TestDatabase.source(TestDatabase.fresh("taken"));
    private final JdbcClient jdbc = JdbcClient.create(source);

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void what_axon_stored_stands_in_its_order_without_gaps_and_the_log_goes_on() throws Exception {
        writeByAxon();
        jdbc.sql("insert into taken_name values ('java.lang.String', null, 'thing-happened', 1)")
                .update();
        take();

        var ledger = PostgresLedger.on(source, () -> {});
        assertThat(ledger.after(0, 10))
                .extracting(StoredEvent::position, StoredEvent::streamId, StoredEvent::version, StoredEvent::name)
                .containsExactly(
                        tuple(1L, "a", 1L, "thing-happened"),
                        tuple(2L, "b", 1L, "thing-happened"),
                        tuple(3L, "a", 2L, "thing-happened"));
        assertThat(ledger.append(Appends.events("a", 2, 1)))
                .isInstanceOfSatisfying(
                        Appended.class,
                        appended -> assertThat(appended.lastPosition()).isEqualTo(4));
    }

    @Test
    void an_event_without_a_name_stops_the_taking_over_and_leaves_nothing() throws Exception {
        writeByAxon();
        assertThat(catchThrowable(this::take)).hasMessageContaining("division by zero");
        assertThat(PostgresLedger.on(source, () -> {}).head()).isZero();
    }

    private void writeByAxon() throws SQLException {
        var store = new AxonStore(source, Duration.ofMinutes(1));
        jdbc.sql("create table taken_name (payload_type text, payload_revision text, name text, revision int)")
                .update();
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            store.append(connection, AxonStore.event("a"));
            connection.commit();
            store.append(connection, AxonStore.event("undone"));
            connection.rollback(); // leaves a gap in the global index
            store.append(connection, AxonStore.event("b"));
            store.append(connection, AxonStore.event("a", 1));
            connection.commit();
        }
    }

    private void take() throws IOException, SQLException {
        var page = Files.readString(Path.of("..", "docs", "taking-over-axons-log.md"));
        var script = List.of(page.split("```(sql)?\n", -1)).get(1);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            try {
                statement.execute(script);
            } catch (SQLException e) {
                statement.execute("rollback");
                throw e;
            }
        }
    }
}
