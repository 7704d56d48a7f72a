package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/**
 * A service's ledger, asked in plain SQL. Beside the service's own tables a question may name {@code told}, every fact
 * with its data, and {@code fact}, those that still stand: neither undone nor an undoing (U12).
 */
final class Ledger implements AutoCloseable {

    private static final String FACTS = """
            with told as (
                select position, event_id, stream_id, stream_type, version, name, occurred_on, recorded_at,
                       convert_from(payload, 'UTF8')::jsonb as data
                from event),
            undone as (
                select stream_id, (data ->> 'version')::bigint as version from told where name ~ '-(voided|corrected)$'),
            fact as (
                select told.* from told left join undone u using (stream_id, version)
                where u.version is null and told.name !~ '-(voided|corrected)$')
            """;

    private final Rows rows;

    Ledger(District district, Service service) throws SQLException {
        rows = new Rows(district.database(service));
    }

    long number(String question) throws SQLException {
        return rows.number(FACTS + question);
    }

    Set<String> texts(String question) throws SQLException {
        return rows.texts(FACTS + question);
    }

    List<Map.Entry<String, String>> pairs(String question) throws SQLException {
        return rows.pairs(FACTS + question);
    }

    /** How many facts of a name still stand. */
    long standing(String name) throws SQLException {
        return number("select count(*) from fact where name = '" + name + "'");
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
