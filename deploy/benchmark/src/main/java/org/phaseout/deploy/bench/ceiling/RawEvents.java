package org.phaseout.deploy.bench.ceiling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.bench.counter.Counters;
import org.phaseout.deploy.bench.ours.OurTables;
import org.phaseout.deploy.bench.site.Site;
import org.phaseout.platform.ledger.EventIds;
import org.phaseout.platform.ledger.PostgresLedger;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table with the columns and indexes of our events, and rows like ours for it, inserted with nothing around them: what
 * PostgreSQL alone can do. The columns are read from the real table, so that the two never differ.
 */
public final class RawEvents {

    private static final int STREAMS = 4096;
    private static final List<String> VARYING = List.of("position", "event_id", "stream_id", "version", "payload");

    private final JdbcTemplate jdbc;
    private final AtomicLong position = new AtomicLong(1_000_000_000);
    private final Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    private final byte[] payload;
    private final String sql;

    /** Tables that {@link #tables} made. */
    public RawEvents(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        var specimen = jdbc.queryForMap("select * from event order by position desc limit 1");
        this.payload = Objects.requireNonNull((byte[]) specimen.get("payload"));
        var types = new ArrayList<String>();
        var columns = new ArrayList<>(VARYING);
        for (var column : jdbc.queryForList("""
                select column_name, data_type from information_schema.columns
                where table_schema = 'public' and table_name = 'raw_event' and is_generated = 'NEVER'
                order by ordinal_position
                """)) {
            var name = (String) column.get("column_name");
            if (!VARYING.contains(name)) {
                columns.add(name);
                types.add("?::" + column.get("data_type"));
                rest.put(name, specimen.get(name));
            }
        }
        this.sql = "insert into raw_event (" + String.join(", ", columns) + ") select row.*, "
                + String.join(", ", types)
                + " from unnest(?::bigint[], ?::uuid[], ?::text[], ?::bigint[], ?::bytea[]) as row";
    }

    /** Makes our tables with one event in them, and the raw table beside them. */
    public static void tables(Database database) {
        OurTables.empty(database);
        try (var pool = Site.pool(database, 1)) {
            PostgresLedger.on(pool, () -> {}).append(OurTables.append(Counters.id(0), 0, 1));
            beside(pool);
        }
    }

    /** Makes the raw table in a database that has our tables and an event. */
    public static void beside(DataSource dataSource) {
        new JdbcTemplate(dataSource).execute("create table if not exists raw_event (like event including all)");
    }

    /** Inserts so many rows in one statement, which is one transaction. Returns how many there were. */
    public int insert(int rows) {
        var inserted = jdbc.execute((ConnectionCallback<Integer>) connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                int parameter = 1;
                for (var value : rest.values()) {
                    statement.setObject(parameter++, value);
                }
                for (var array : arrays(rows)) {
                    statement.setArray(parameter++, connection.createArrayOf(array.type(), array.values()));
                }
                return statement.executeUpdate();
            }
        });
        return inserted == null ? 0 : inserted;
    }

    private record Values(String type, Object[] values) {}

    private List<Values> arrays(int rows) {
        long first = position.getAndAdd(rows);
        var positions = LongStream.range(first, first + rows).boxed().toArray(Long[]::new);
        var payloads = new byte[rows][];
        Arrays.fill(payloads, payload);
        return List.of(
                new Values("int8", positions),
                new Values(
                        "uuid",
                        Arrays.stream(positions).map(_ -> EventIds.next()).toArray(UUID[]::new)),
                new Values(
                        "text",
                        Arrays.stream(positions)
                                .map(each -> Counters.id((int) (each % STREAMS)))
                                .toArray(String[]::new)),
                new Values(
                        "int8",
                        Arrays.stream(positions).map(each -> each / STREAMS).toArray(Long[]::new)),
                new Values("bytea", payloads));
    }
}
