package org.phaseout.platform.read;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the rows of a batch with one statement, however many there are. They go over as JSON, by the names of their
 * columns, and PostgreSQL reads them with the table's own row type.
 */
@Component
public final class ManyRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    public ManyRows(JdbcClient jdbc, @Qualifier("eventJson") JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * No rows, no statement.
     *
     * @param sql takes them from {@code jsonb_populate_recordset(null::some_table, :rows::jsonb)}
     * @param rows values by column; what is absent is null
     */
    public void write(String sql, Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql).param("rows", json.writeValueAsString(rows)).update();
        }
    }
}
