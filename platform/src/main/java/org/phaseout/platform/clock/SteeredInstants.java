package org.phaseout.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far business time is from wall time, kept in the service's database for all its instances. */
@Component
@ConditionalOnBooleanProperty("phaseout.sample")
class SteeredInstants {

    private final JdbcClient jdbc;
    private final Clock wall;

    SteeredInstants(JdbcClient jdbc, Clock wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    /** Business time minus wall time; empty while nobody has steered. */
    Optional<Duration> offset() {
        return jdbc.sql("select at, steered_at from sample_clock")
                .query((row, n) -> Duration.between(
                        row.getObject("steered_at", OffsetDateTime.class), row.getObject("at", OffsetDateTime.class)))
                .optional();
    }

    /**
     * Sets business time to an instant, unless that would turn it back. Steering again to the instant last steered to
     * changes nothing and succeeds, so that every instance of a service may be told the same.
     *
     * @return whether business time now is, or has run on from, that instant
     */
    boolean steer(Instant at) {
        return jdbc.sql("""
                insert into sample_clock as c (at, steered_at) values (:at, :wall)
                on conflict (one) do update set
                    at = excluded.at,
                    steered_at = case when c.at = excluded.at then c.steered_at else excluded.steered_at end
                where excluded.at >= c.at + (excluded.steered_at - c.steered_at) or excluded.at = c.at""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param(
                                "wall",
                                wall.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
