package org.phaseout.pricing.meter.view;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.AfterWait;
import org.phaseout.pricing.measure.view.Measures;
import org.phaseout.pricing.meter.domain.Estimate;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers questions about readings. An estimate is worked out when it is asked for, from what the measure's facts are
 * now: a start that is corrected, or a list change that comes late, needs no other reckoning.
 */
@Component
public class Readings {

    private static final String COLUMNS = "meter_id, version, unit_id, month, kilowatt_hours, reading_version,"
            + " undone_by, occurred_on, recorded_at";

    private final JdbcClient jdbc;
    private final AfterWait afterWait;
    private final Measures measures;
    private final Tariffs tariffs;

    Readings(JdbcClient jdbc, AfterWait afterWait, Measures measures, Tariffs tariffs) {
        this.jdbc = jdbc;
        this.afterWait = afterWait;
        this.measures = measures;
        this.tariffs = tariffs;
    }

    /**
     * @param version of the meter as which the reading was told, by which an undoing cites it
     * @param undoneBy version of what undid it; null while it stands
     */
    public record Row(
            String meterId,
            long version,
            String unitId,
            YearMonth month,
            BigDecimal kilowattHours,
            int readingVersion,
            @Nullable Long undoneBy,
            LocalDate occurredOn,
            Instant recordedAt) {

        String place() {
            return meterId + "|" + version;
        }
    }

    public record Estimated(Row reading, Optional<Estimate> estimate) {

        /** Where a page that ends here goes on. */
        public String cursor() {
            return reading.place();
        }
    }

    /** Waits for readings and measures to have an event, at most a second. */
    public long asOf(@Nullable UUID after) {
        return Math.min(afterWait.asOf(MeterView.NAME, after), measures.asOf(after));
    }

    /** Every version of every reading of a meter, by month; what stands no longer has no estimate. */
    public List<Estimated> ofMeter(String district, String meterId) {
        return estimated(
                district,
                jdbc.sql("select " + COLUMNS + " from meter_reading where district = ? and meter_id = ?"
                                + " order by month, version")
                        .params(district, meterId)
                        .query(Readings::row)
                        .list());
    }

    /** The readings of a month that stand, in order of their meters, from behind a cursor; null for the first page. */
    public List<Estimated> ofMonth(String district, YearMonth month, @Nullable String behind, int limit) {
        return estimated(
                district,
                jdbc.sql("select " + COLUMNS + """
                         from meter_reading
                        where district = :district and month = :month and undone_by is null
                          and meter_id || '|' || version > :behind
                        order by meter_id || '|' || version limit :limit
                        """)
                        .param("district", district)
                        .param("month", month.toString())
                        .param("behind", behind == null ? "" : behind)
                        .param("limit", limit)
                        .query(Readings::row)
                        .list());
    }

    private List<Estimated> estimated(String district, List<Row> rows) {
        var charging = measures.charging(
                district, rows.stream().map(Row::unitId).distinct().toList());
        return rows.stream()
                .map(row -> new Estimated(
                        row,
                        Optional.ofNullable(row.undoneBy() == null ? charging.get(row.unitId()) : null)
                                .flatMap(of -> Estimate.of(row.month(), row.kilowattHours(), of, tariffs))))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("meter_id"),
                row.getLong("version"),
                row.getString("unit_id"),
                YearMonth.parse(row.getString("month")),
                row.getBigDecimal("kilowatt_hours"),
                row.getInt("reading_version"),
                row.getObject("undone_by", Long.class),
                row.getDate("occurred_on").toLocalDate(),
                row.getTimestamp("recorded_at").toInstant());
    }
}
