package org.phaseout.platform.testing;

import java.net.http.HttpRequest.BodyPublishers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test does behind the doors of a running service: steers its clock, looks at its ledger, waits for it to rest. */
public record Backstage(RunningService service) {

    private static final String CLOCK = "/v1/sample/clock";

    /** @param now with offset; never earlier than before */
    public void bringsTimeTo(String now) {
        var request = service.request(CLOCK, "operator")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"now\":\"" + now + "\"}"));
        var answer = service.send(request.build());
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
    }

    public JdbcClient database() {
        return service.bean(JdbcClient.class);
    }

    /** Position of the newest event. */
    public long head() {
        return database()
                .sql("select position from ledger_head")
                .query(Long.class)
                .single();
    }

    /** Waits until every view and the outbox have all that is in the ledger. */
    public void awaitFollowers() {
        awaitFollowers(database());
    }

    /** The same for a service that is known by its database only. */
    public static void awaitFollowers(JdbcClient database) {
        Patience.until(() -> database.sql("""
                        select count(*) from follower_token t left join follower_progress p on p.follower = t.processor_name
                        where coalesce(p.position, 0) < (select position from ledger_head)
                        """).query(Long.class).single() == 0);
    }

    /** Waits until no alarm and no fact is left to be worked off; only where the clock is in the test's hands. */
    public void awaitRest() {
        Patience.until(() -> {
            var left = service.get(CLOCK, "operator").json().path("outstanding");
            return left.path("alarms").asLong() == 0 && left.path("facts").asLong() == 0;
        });
    }
}
