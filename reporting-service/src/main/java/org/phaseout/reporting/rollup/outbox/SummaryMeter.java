package org.phaseout.reporting.rollup.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import org.phaseout.reporting.record.domain.RecordKind;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be seen from outside of the city's feed: how far the broker is behind the log, and whether a district is
 * silent, and why.
 */
@Component("summaryHealthIndicator")
class SummaryMeter implements HealthIndicator {

    private static final String READERS = "rollup%";

    private final JdbcClient jdbc;

    SummaryMeter(JdbcClient jdbc, MeterRegistry registry) {
        this.jdbc = jdbc;
        Gauge.builder("phaseout.summary.unpublished", this, SummaryMeter::unpublished)
                .description("entries for the city that the broker has not acknowledged")
                .register(registry);
        Gauge.builder("phaseout.summary.silent", this, SummaryMeter::silent)
                .description("districts of which the city is told nothing until their rollup is whole again")
                .register(registry);
    }

    long unpublished() {
        return number("""
                select coalesce(sum(last - published), 0)
                from summary_number join summary_position using (district)
                """);
    }

    long silent() {
        return number("select count(distinct district) from summary_rebuild");
    }

    /**
     * Down when a district is silent and will stay so: a letter that nobody has re-driven keeps the rollup from being
     * told again what it was told before.
     */
    @Override
    public Health health() {
        var stuck = jdbc.sql("""
                        select distinct r.district from summary_rebuild r
                        join dead_letter l on l.district = r.district and l.consumer like :readers
                            and r.key in (select kind.code || ':' || l.key from unnest(:kinds::text[]) kind (code))
                        order by 1
                        """)
                .param("readers", READERS)
                .param(
                        "kinds",
                        Arrays.stream(RecordKind.values()).map(RecordKind::code).toArray(String[]::new))
                .query((row, _) -> row.getString("district"))
                .list();
        var health = stuck.isEmpty() ? Health.up() : Health.down().withDetail("silenced", stuck);
        return health.withDetail("silent", silent())
                .withDetail("unpublished", unpublished())
                .build();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
