package org.phaseout.enterprise.plan.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.AfterWait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions about township-year plans. */
@Component
public class Plans {

    private final JdbcClient jdbc;
    private final AfterWait afterWait;

    Plans(JdbcClient jdbc, AfterWait afterWait) {
        this.jdbc = jdbc;
        this.afterWait = afterWait;
    }

    /**
     * @param json of the plan, as {@code PlanDocument}
     * @param history its facts, as {@code HistoryLine}s
     */
    public record Row(String id, long version, String township, String json, String history) {}

    /**
     * @param township null for the whole district
     * @param state such as {@code submitted}
     */
    public record Filter(
            String district,
            @Nullable String township,
            @Nullable Integer year,
            @Nullable String state) {}

    /** Waits for a view to have an event, at most a second; answers with the position up to which it is complete. */
    public long asOf(@Nullable UUID after) {
        return afterWait.asOf(PlanView.NAME, after);
    }

    public Optional<Row> byId(String district, String id) {
        return jdbc.sql("""
                        select id, version, township, document, history from plan_view
                        where district = ? and id = ?
                        """).params(district, id).query(Plans::row).optional();
    }

    /** Plans in order of their ids, from behind a cursor; null for the first page. */
    public List<Row> page(Filter filter, @Nullable String behind, int limit) {
        return jdbc.sql("""
                        select id, version, township, document, history from plan_view
                        where district = :district
                          and (:township::text is null or township = :township)
                          and (:year::int is null or year = :year)
                          and (:state::text is null or state = :state)
                          and id > :behind
                        order by id limit :limit
                        """)
                .param("district", filter.district())
                .param("township", filter.township())
                .param("year", filter.year())
                .param("state", filter.state())
                .param("behind", behind == null ? "" : behind)
                .param("limit", limit)
                .query(Plans::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5));
    }
}
