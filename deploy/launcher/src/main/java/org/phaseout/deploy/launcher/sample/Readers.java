package org.phaseout.deploy.launcher.sample;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * How far the services have read their topics. A login costs more than a look, on both sides, so it stays logged in for
 * as long as the other side is there.
 */
final class Readers implements AutoCloseable {

    private final District district;
    private final Map<Service, Connection> databases = new EnumMap<>(Service.class);
    private @Nullable TopicEnds ends;

    Readers(District district) {
        this.district = district;
    }

    /** How much was said on each topic that somebody reads, once all have read it; empty while somebody has not. */
    Map<String, Long> readToTheEnd() {
        var said = new HashMap<String, Long>();
        try {
            for (var service : district.services()) {
                if (!hasRead(service, said)) {
                    return Map.of();
                }
            }
            return said;
        } catch (SQLException | KafkaException away) {
            close();
            return Map.of();
        }
    }

    private boolean hasRead(Service service, Map<String, Long> said) throws SQLException {
        try (var statement = database(service).createStatement();
                var rows = statement.executeQuery(
                        "select topic, sum(next_offset) from inbox_position group by consumer, topic")) {
            while (rows.next()) {
                var topic = rows.getString(1);
                long end = said.computeIfAbsent(topic, this::end);
                if (rows.getLong(2) < end) {
                    return false;
                }
            }
            return true;
        }
    }

    private Connection database(Service service) throws SQLException {
        var connection = databases.get(service);
        if (connection == null) {
            var database = district.database(service);
            connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
            databases.put(service, connection);
        }
        return connection;
    }

    private long end(String topic) {
        var open = ends;
        if (open == null) {
            open = new TopicEnds(district.kafka("admin"));
            ends = open;
        }
        return open.of(topic);
    }

    /** The next look logs in anew. */
    @Override
    public void close() {
        for (var connection : databases.values()) {
            try {
                connection.close();
            } catch (SQLException gone) {
                // It is as good as closed.
            }
        }
        databases.clear();
        if (ends != null) {
            ends.close();
            ends = null;
        }
    }
}
