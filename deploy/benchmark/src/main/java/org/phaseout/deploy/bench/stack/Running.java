package org.phaseout.deploy.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.bench.site.Site;
import org.phaseout.deploy.launcher.Parts;
import org.phaseout.deploy.launcher.sample.Service;

/** The enterprise-service with what it needs, in the processes that deploy/up starts. */
final class Running implements AutoCloseable {

    private static final String SENDER = "township:350504100";
    private static final String SERVICE = "enterprise-service";

    private final Parts parts;

    private Running(Parts parts) {
        this.parts = parts;
    }

    static Running start(Path root, Path directory) {
        return new Running(Parts.start(root, directory, "issuer,enterprise"));
    }

    /** A connection to the service, on which a township may report. */
    Wire wire(String path, String type) throws IOException {
        return new Wire(parts.address(Service.ENTERPRISE), path, parts.token(SENDER), type);
    }

    CpuTime cpu() {
        return CpuTime.now("load generator", new TreeMap<>(parts.processes()));
    }

    long servicePid() {
        return parts.processes().getOrDefault(SERVICE, 0L);
    }

    /** The service's own database, where the raw rows are put beside its events. */
    Database database() {
        return parts.database(Service.ENTERPRISE);
    }

    /** Of its PostgreSQL. */
    Map<String, String> settings() throws SQLException {
        var database = database();
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            return Site.settings(connection);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
