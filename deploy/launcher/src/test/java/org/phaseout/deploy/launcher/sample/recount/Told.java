package org.phaseout.deploy.launcher.sample.recount;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.FreePorts;
import org.phaseout.deploy.backing.PostgresServer;
import org.phaseout.deploy.backing.Secrets;
import org.phaseout.deploy.launcher.sample.DistrictStub;
import org.phaseout.deploy.launcher.sample.Service;

/** Ledgers on a real PostgreSQL, with nothing in them but what a test tells. */
final class Told extends DistrictStub implements AutoCloseable {

    private static final String EVENTS = """
            create table event (position bigint generated always as identity, event_id uuid default gen_random_uuid(),
                stream_type text, stream_id text, version bigint, name text, occurred_on date, recorded_at timestamptz,
                metadata bytea, payload bytea)""";

    private final PostgresServer postgres;
    private final Secrets secrets;

    Told(Path directory) throws SQLException {
        secrets = Secrets.in(directory.resolve("secrets"));
        postgres = new PostgresServer(
                new PostgresServer.Site(
                        Path.of("target", "programs"),
                        directory.resolve("data"),
                        directory.resolve("postgres.log"),
                        FreePorts.adjacent(1)),
                secrets);
        postgres.start();
        for (var service : List.of(Service.ENTERPRISE, Service.ENFORCEMENT, Service.PRICING)) {
            postgres.createDatabase(service.user(), service.user(), secrets.password(service.user()));
            execute(service, EVENTS);
        }
    }

    @Override
    public Database database(Service service) {
        return new Database(postgres.url(service.user()), service.user(), secrets.password(service.user()));
    }

    void nothing() throws SQLException {
        for (var service : List.of(Service.ENTERPRISE, Service.ENFORCEMENT, Service.PRICING)) {
            execute(service, "truncate event");
        }
    }

    /** By the industry bureau, learned in the same hour. */
    void tell(String stream, long version, String name, String on, String data) throws SQLException {
        tell(stream, version, name, on, on, data);
    }

    void tell(String stream, long version, String name, String on, String learnedOn, String data) throws SQLException {
        var aggregate = name.substring(0, name.indexOf('-'));
        var database = database(Service.deciding("report." + aggregate.toLowerCase(Locale.ROOT)));
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var insert = connection.prepareStatement("insert into event (stream_type, stream_id, version, name,"
                        + " occurred_on, recorded_at, metadata, payload)"
                        + " values (?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?)")) {
            insert.setString(1, aggregate);
            insert.setString(2, stream);
            insert.setLong(3, version);
            insert.setString(4, name);
            insert.setString(5, on);
            insert.setString(6, learnedOn + "T10:00:00+08:00");
            insert.setBytes(7, "{\"authority\":\"industry\"}".getBytes(StandardCharsets.UTF_8));
            insert.setBytes(8, data.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private void execute(Service service, String sql) throws SQLException {
        try (var rows = new Rows(database(service))) {
            rows.execute(sql);
        }
    }

    @Override
    public void close() {
        postgres.stop();
    }
}
