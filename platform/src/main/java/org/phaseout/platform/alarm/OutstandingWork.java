package org.phaseout.platform.alarm;

import java.time.Instant;
import java.time.ZoneOffset;
import org.phaseout.platform.clock.Outstanding;
import org.phaseout.platform.follow.EveryFollower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts in one statement, and so on one snapshot: an alarm that has rung is gone only after its facts stand in the
 * ledger, and a fact is applied in the transaction that sets its alarms.
 */
@Component
class OutstandingWork implements Outstanding {

    private final JdbcClient jdbc;
    private final EveryFollower followers;

    OutstandingWork(JdbcClient jdbc, EveryFollower followers) {
        this.jdbc = jdbc;
        this.followers = followers;
    }

    @Override
    public Work at(Instant now) {
        return jdbc.sql("""
                        select (select count(*) from alarm
                                where execution_time <= :now or consecutive_failures > 0) as alarms,
                               coalesce(max(head.position - coalesce(reached.position, 0)), 0) as facts
                        from unnest(:followers::text[]) as named (follower)
                        left join follower_progress reached on reached.follower = named.follower
                        cross join ledger_head head""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("followers", followers.names().toArray(String[]::new))
                .query((row, _) -> new Work(row.getLong("alarms"), row.getLong("facts")))
                .single();
    }
}
