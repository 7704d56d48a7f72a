package org.phaseout.enterprise.unit.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.AfterWait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions about capacity units. */
@Component
public class Units {

    private final JdbcClient jdbc;
    private final AfterWait afterWait;

    Units(JdbcClient jdbc, AfterWait afterWait) {
        this.jdbc = jdbc;
        this.afterWait = afterWait;
    }

    /** @param json of the unit, as {@code UnitDocument} */
    public record Row(String id, long version, String township, String json) {}

    /** @param township null for the whole district */
    public record Filter(
            String district,
            @Nullable String township,
            @Nullable String uscc) {}

    /** Waits for a view to have an event, at most a second; answers with the position up to which it is complete. */
    public long asOf(@Nullable UUID after) {
        return afterWait.asOf(UnitView.NAME, after);
    }

    public Optional<Row> byId(String district, String id) {
        return jdbc.sql("select id, version, township, document from unit_view where district = ? and id = ?")
                .params(district, id)
                .query((row, _) -> new Row(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .optional();
    }

    /** Units in order of their ids, from behind a cursor; null for the first page. */
    public List<Row> page(Filter filter, @Nullable String behind, int limit) {
        return jdbc.sql("""
                        select id, version, township, document from unit_view
                        where district = :district
                          and (:township::text is null or township = :township)
                          and (:uscc::text is null or uscc = :uscc)
                          and id > :behind
                        order by id limit :limit
                        """)
                .param("district", filter.district())
                .param("township", filter.township())
                .param("uscc", filter.uscc())
                .param("behind", behind == null ? "" : behind)
                .param("limit", limit)
                .query((row, _) -> new Row(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }
}
