package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/**
 * A service's ledger, asked in plain SQL. Beside the service's own tables a question may name {@code told}, every fact
 * with its data, and {@code fact}, those that still stand: neither undone nor a mere undoing (U12). A fact that replaces
 * another has the other's {@code place} among the facts of its stream.
 */
final class Ledger implements AutoCloseable {

    private static final String TOLD = """
            create temporary table told as
            select position, event_id, stream_id, stream_type, version, name, occurred_on, recorded_at,
                convert_from(metadata, 'UTF8')::jsonb ->> 'authority' as authority,
                convert_from(payload, 'UTF8')::jsonb as data
            from event""";

    private static final String FACT = """
            create temporary table fact as
            with recursive undoing as (
                select stream_id, version, (data ->> 'version')::bigint as undone,
                    (data ->> 'replacedBy')::bigint as replaced_by
                from told where name ~ '-(voided|corrected)$'),
            placed as (
                select stream_id, version, version as place from told t
                where not exists (select from undoing u where u.stream_id = t.stream_id and u.replaced_by = t.version)
                union all
                select u.stream_id, u.replaced_by, p.place
                from undoing u join placed p on p.stream_id = u.stream_id and p.version = u.undone)
            select told.*, place from told join placed using (stream_id, version)
            where not exists (
                    select from undoing u where u.stream_id = told.stream_id and u.undone = told.version)
                and not exists (
                    select from undoing u where u.stream_id = told.stream_id and u.version = told.version
                        and u.replaced_by is distinct from u.version)""";

    private static final String PLACE =
            "create temporary table place (unit_id text primary key, township text, industry text, basis text)";

    private final Rows rows;

    /** Reads the facts as they are now; a later question asks of these. */
    Ledger(District district, Service service) throws SQLException {
        rows = new Rows(district.database(service));
        for (var statement :
                List.of(TOLD, FACT, "create index on fact (stream_id, name)", "analyze told", "analyze fact")) {
            rows.execute(statement);
        }
    }

    /** Lays a table of them, {@code place}, beside the facts, for as long as this ledger is open here. */
    void learn(List<Place> units) throws SQLException {
        rows.execute(PLACE);
        rows.insert(
                "insert into place values (?, ?, ?, ?)",
                units.stream().map(Place::columns).toList());
    }

    long number(String question) throws SQLException {
        return rows.number(question);
    }

    Set<String> texts(String question) throws SQLException {
        return rows.texts(question);
    }

    List<Map.Entry<String, String>> pairs(String question) throws SQLException {
        return rows.pairs(question);
    }

    <T> List<T> list(String question, Rows.Reading<T> reading) throws SQLException {
        return rows.list(question, reading);
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
