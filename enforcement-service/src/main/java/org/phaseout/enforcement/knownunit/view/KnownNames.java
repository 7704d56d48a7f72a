package org.phaseout.enforcement.knownunit.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.knownunit.view.NameLines.Line;
import org.phaseout.enforcement.knownunit.view.NameLines.Place;
import org.phaseout.platform.read.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What enterprises are called, which are another service's; read with their units. */
@Component
public class KnownNames {

    private final JdbcClient jdbc;
    private final ManyRows rows;

    KnownNames(JdbcClient jdbc, ManyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What the topic says of a name. */
    public sealed interface Said {

        String enterprise();

        /** Version of the enterprise as which the name was told. */
        long version();
    }

    /** A name as a registration or a renaming says it: from its own place, or from that of the one it was said to correct. */
    public record Name(String district, String enterprise, long version, String uscc, String name) implements Said {}

    /**
     * What was told by mistake (U12): the name before it is the name again.
     *
     * @param replacedBy version at which the name follows that stands where the wrong one stood; null where none does
     */
    public record Undone(
            String enterprise, long version, @Nullable Long replacedBy) implements Said {}

    /** Keeps what was said, in the order in which it was said of each enterprise. */
    public void keep(List<Said> said) {
        if (said.isEmpty()) {
            return;
        }
        var lines = new NameLines(
                lines(said.stream().map(Said::enterprise).distinct().toArray(String[]::new)));
        said.forEach(lines::hear);
        rows.write("""
                insert into known_enterprise_name
                select n.* from jsonb_populate_recordset(null::known_enterprise_name, :rows::jsonb) n
                on conflict (enterprise, version) do update set stands = excluded.stands, uscc = excluded.uscc,
                    name = excluded.name
                """, lines.changed().stream().map(Line::columns).toList());
    }

    private Map<Place, Line> lines(String[] enterprises) {
        return jdbc
                .sql("select * from known_enterprise_name where enterprise = any(:enterprises)")
                .param("enterprises", enterprises)
                .query((row, _) -> new Line(
                        new Place(row.getString("enterprise"), row.getLong("version")),
                        row.getLong("place"),
                        row.getBoolean("stands"),
                        row.getString("district"),
                        row.getString("uscc"),
                        row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::at, line -> line));
    }

    public void forgetAll() {
        jdbc.sql("truncate known_enterprise_name").update();
    }
}
