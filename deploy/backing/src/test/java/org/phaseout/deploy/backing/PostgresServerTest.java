package org.phaseout.deploy.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresServerTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8"
    })
    void the_server_is_durable_and_keeps_its_passwords(String setting, String value) throws SQLException {
        try (var connection = Backing.shared().postgres().connect()) {
            assertThat(query(connection, "show " + setting)).isEqualTo(value);
        }
    }

    @Test
    void a_setting_is_chosen_for_one_server_and_durability_for_none() throws SQLException {
        var server = server(Map.of("shared_buffers", "32MB"));
        server.start();
        try (var connection = server.connect()) {
            assertThat(query(connection, "show shared_buffers")).isEqualTo("32MB");
        } finally {
            server.stop();
        }

        assertThatThrownBy(() -> server(Map.of("fsync", "off"))).hasMessageContaining("stays durable");
    }

    @Test
    void a_trigram_index_sees_chinese_words() throws SQLException {
        var database = Backing.shared().database("chinese");
        try (var connection = open(database)) {
            execute(connection, "create extension pg_trgm");

            assertThat(query(connection, "select array_length(show_trgm('电费公示'), 1)"))
                    .isEqualTo("5");
            assertThat(query(connection, "select datctype from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void a_database_is_closed_to_the_owner_of_another_and_to_a_wrong_password() throws SQLException {
        var mine = Backing.shared().database("mine");
        var yours = Backing.shared().database("yours");
        try (var connection = open(mine)) {
            execute(connection, "create table owned(id int)");
        }

        assertThatThrownBy(() -> open(new Database(mine.jdbcUrl(), yours.user(), yours.password())))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> open(new Database(mine.jdbcUrl(), mine.user(), "guess")))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void creating_a_database_again_keeps_its_rows_and_takes_the_new_password() throws SQLException {
        var server = Backing.shared().postgres();
        try (var connection = open(server.createDatabase("again", "again's \"owner\"", "it's one"))) {
            execute(connection, "create table kept as select 7 as id");
        }

        try (var connection = open(server.createDatabase("again", "again's \"owner\"", "two"))) {
            assertThat(query(connection, "select id from kept")).isEqualTo("7");
        }
    }

    @Test
    void what_was_committed_is_there_after_kill_9_and_a_second_start_that_listens_on_the_loopback_address()
            throws SQLException {
        var server = server();
        server.start();
        try {
            var database = server.createDatabase("ledger", "ledger", "secret");
            try (var connection = open(database)) {
                execute(connection, "create table fact as select generate_series(1, 1000) as id");

                server.kill();
                server.start();
            }
            try (var connection = server.connect()) {
                assertThat(query(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(query(connection, "show unix_socket_directories")).isEmpty();
            }
            try (var connection = open(database)) {
                assertThat(query(connection, "select count(*) from fact")).isEqualTo("1000");
            }
        } finally {
            server.stop();
        }
    }

    @Test
    void a_second_server_on_the_same_data_is_refused_but_a_lock_file_with_a_reused_process_id_is_no_obstacle()
            throws Exception {
        var server = server();
        server.start();
        var second = new PostgresCluster(directory, directory.resolve("pg"), directory.resolve("log"));
        assertThatThrownBy(() -> second.requireUnserved(Duration.ofMillis(100)))
                .isInstanceOf(BackingFailure.class)
                .hasMessageContaining("already runs on")
                .hasMessageContaining("process " + server.process().pid());
        server.kill();
        var lock = directory.resolve("pg/postmaster.pid");
        var lines = Files.readAllLines(lock);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(lock, lines);

        server.start();
        try (var connection = server.connect()) {
            assertThat(query(connection, "select 1")).isEqualTo("1");
        } finally {
            server.stop();
        }
    }

    @Test
    void two_unpackers_at_once_end_with_one_whole_tree() throws Exception {
        Callable<Path> unpacker = () -> PostgresBinaries.unpackedBelow(directory);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var homes = pool.invokeAll(List.of(unpacker, unpacker)).stream()
                    .map(future -> future.resultNow())
                    .distinct()
                    .toList();

            assertThat(homes)
                    .singleElement()
                    .satisfies(home -> assertThat(home.resolve("bin/postgres")).isExecutable());
        }
        try (var left = Files.list(directory)) {
            assertThat(left).hasSize(1);
        }
    }

    private PostgresServer server() {
        return server(Map.of());
    }

    private PostgresServer server(Map<String, String> chosen) {
        return new PostgresServer(
                new PostgresServer.Site(
                        Path.of("target", "backing"),
                        directory.resolve("pg"),
                        directory.resolve("pg.log"),
                        FreePorts.adjacent(1)),
                Secrets.in(directory.resolve("secrets")),
                chosen);
    }

    private static Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
