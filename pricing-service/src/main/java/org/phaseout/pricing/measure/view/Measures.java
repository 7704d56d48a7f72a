package org.phaseout.pricing.measure.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.AfterWait;
import org.phaseout.pricing.measure.domain.Charging;
import org.phaseout.pricing.measure.domain.Charging.Charged;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions about price measures. */
@Component
public class Measures {

    private final JdbcClient jdbc;
    private final AfterWait afterWait;
    private final JsonMapper json;

    Measures(JdbcClient jdbc, AfterWait afterWait, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.afterWait = afterWait;
        this.json = eventJson;
    }

    /** @param json of the measure, as {@code MeasureDocument} */
    public record Row(String id, long version, String township, String json) {}

    /** @param township null for the whole district */
    public record Filter(
            String district,
            @Nullable String township,
            @Nullable String unitId,
            @Nullable String state) {}

    /** Waits for the view to have an event, at most a second; answers with the position up to which it is complete. */
    public long asOf(@Nullable UUID after) {
        return afterWait.asOf(MeasureView.NAME, after);
    }

    public Optional<Row> byId(String district, String id) {
        return jdbc.sql("select id, version, township, document from measure_view where district = ? and id = ?")
                .params(district, id)
                .query(Measures::row)
                .optional();
    }

    /** Measures in order of their ids, from behind a cursor; null for the first page. */
    public List<Row> page(Filter filter, @Nullable String behind, int limit) {
        return jdbc.sql("""
                        select id, version, township, document from measure_view
                        where district = :district
                          and (:township::text is null or township = :township)
                          and (:unitId::text is null or unit_id = :unitId)
                          and (:state::text is null or state = :state)
                          and id > :behind
                        order by id limit :limit
                        """)
                .param("district", filter.district())
                .param("township", filter.township())
                .param("unitId", filter.unitId())
                .param("state", filter.state())
                .param("behind", behind == null ? "" : behind)
                .param("limit", limit)
                .query(Measures::row)
                .list();
    }

    /** What bears a surcharge, by unit; a unit without a measure that ever was in force is absent. */
    public Map<String, Charging> charging(String district, List<String> unitIds) {
        return jdbc
                .sql("select document from measure_view where district = :district and unit_id = any(:units)")
                .param("district", district)
                .param("units", unitIds.toArray(String[]::new))
                .query((row, _) -> json.readValue(row.getString(1), MeasureDocument.class))
                .stream()
                .filter(measure -> !measure.inForce().isEmpty())
                .collect(Collectors.toMap(MeasureDocument::unitId, charging(district)));
    }

    private static Function<MeasureDocument, Charging> charging(String district) {
        return measure -> new Charging(
                measure.id(),
                measure.inForce().stream()
                        .map(each -> new Charged(
                                new Span(each.from(), each.until()),
                                new Consumer(district, each.sector(), each.tariffClass(), each.equipment())))
                        .toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString(1), row.getLong(2), row.getString(3), row.getString(4));
    }
}
