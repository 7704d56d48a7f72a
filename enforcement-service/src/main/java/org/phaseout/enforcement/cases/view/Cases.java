package org.phaseout.enforcement.cases.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseFacts;
import org.phaseout.platform.read.AfterWait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions about cases and leads. Where a lead names only a unit, the unit tells whose and where it is. */
@Component
public class Cases {

    private static final String ROWS = """
            select c.id, c.version, c.department, c.track, coalesce(c.township, u.township) as township, c.document,
                   u.uscc as unit_uscc, u.enterprise as unit_enterprise
            from case_view c left join known_unit_today u on u.id = c.unit and u.district = c.district
            where c.district = :district
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AfterWait afterWait;

    Cases(JdbcClient jdbc, JsonMapper eventJson, AfterWait afterWait) {
        this.jdbc = jdbc;
        this.json = eventJson;
        this.afterWait = afterWait;
    }

    /**
     * @param department that runs it; null while it is a lead
     * @param unit whose and where the unit of a lead is, where this is known
     * @param json of the case, as {@code CaseDocument}
     */
    public record Row(
            String id,
            long version,
            @Nullable String department,
            String track,
            @Nullable String township,
            Unit unit,
            String json) {}

    public record Unit(@Nullable String uscc, @Nullable String enterprise) {}

    /**
     * Null where it does not matter.
     *
     * @param due the last day of its limit is this day or earlier
     */
    public record Filter(
            String district,
            List<String> tracks,
            @Nullable String department,
            @Nullable String township,
            @Nullable String state,
            @Nullable String awaits,
            @Nullable String uscc,
            @Nullable LocalDate due) {}

    /** Waits for the view to have an event, at most a second; answers with the position up to which it is complete. */
    public long asOf(@Nullable UUID after) {
        return afterWait.asOf(CaseView.NAME, after);
    }

    public Optional<Row> byId(String district, String id) {
        return jdbc.sql(ROWS + " and c.id = :id")
                .param("district", district)
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Cases in order of their ids, from behind a cursor; those that are only leads apart. */
    public List<Row> page(Filter filter, boolean leads, @Nullable String behind, int limit) {
        return jdbc.sql(ROWS + """
                          and (c.state = 'lead') = :leads and c.state <> 'lead-withdrawn'
                          and c.track = any (:tracks::text[])
                          and (:department::text is null or c.department = :department)
                          and (:township::text is null or coalesce(c.township, u.township) = :township)
                          and (:state::text is null or c.state = :state)
                          and (:awaits::text is null or c.awaits = :awaits)
                          and (:uscc::text is null or coalesce(c.uscc, u.uscc) = :uscc)
                          and (:due::date is null or c.due <= :due)
                          and c.id > :behind
                        order by c.id limit :limit
                        """)
                .param("district", filter.district())
                .param("leads", leads)
                .param("tracks", filter.tracks().toArray(String[]::new))
                .param("department", filter.department())
                .param("township", filter.township())
                .param("state", filter.state())
                .param("awaits", filter.awaits())
                .param("uscc", filter.uscc())
                .param("due", filter.due())
                .param("behind", behind == null ? "" : behind)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    /** What happened in a case, in the order it was told, and what of it still stands. */
    public List<CaseLine> history(String district, String id) {
        return kept(district, id).map(KeptCase::timeline).orElse(List.of());
    }

    /** The facts of a case and what they come to; none where there is no such case. */
    public CaseFacts facts(String district, String id) {
        return kept(district, id).map(KeptCase::facts).orElse(CaseFacts.NONE);
    }

    private Optional<KeptCase> kept(String district, String id) {
        return jdbc.sql("select facts from case_view where district = ? and id = ?")
                .params(district, id)
                .query(String.class)
                .optional()
                .map(facts -> KeptCase.read(id, facts, json));
    }

    /** Cases of every district whose limit is to be reckoned again once its year is published. */
    public List<Waiting> provisional() {
        return jdbc.sql("select district, id from case_view where provisional order by district, id")
                .query((row, _) -> new Waiting(row.getString(1), row.getString(2)))
                .list();
    }

    public record Waiting(String district, String id) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getLong("version"),
                row.getString("department"),
                row.getString("track"),
                row.getString("township"),
                new Unit(row.getString("unit_uscc"), row.getString("unit_enterprise")),
                row.getString("document"));
    }
}
