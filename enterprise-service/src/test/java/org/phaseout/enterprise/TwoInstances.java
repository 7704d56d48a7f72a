package org.phaseout.enterprise;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two instances of the service on one database, started once for every test class that asks for them; each test takes
 * subjects of its own.
 */
public record TwoInstances(RunningService one, RunningService other) implements AutoCloseable {

    private static TwoInstances start() {
        var site = Site.fresh("enterprise").withSampleClock();
        var instances =
                new TwoInstances(EnterpriseServiceUnderTest.start(site), EnterpriseServiceUnderTest.start(site));
        List.of(instances.one, instances.other).forEach(TwoInstances::steer);
        return instances;
    }

    /** Business time stands at the end of 2024, when both editions of the catalogue have been in force. */
    private static void steer(RunningService instance) {
        var request = instance.request("/v1/sample/clock", "operator")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"now\":\"2024-12-31T09:00:00+08:00\"}"));
        var answer = instance.send(request.build());
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
    }

    public JdbcClient database() {
        return one.bean(JdbcClient.class);
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
        var deadline = Instant.now().plusSeconds(30);
        while (behind() > 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(behind() + " followers are still behind the ledger");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private long behind() {
        return database().sql("""
                        select count(*) from follower_token t left join follower_progress p on p.follower = t.processor_name
                        where coalesce(p.position, 0) < (select position from ledger_head)
                        """).query(Long.class).single();
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }

    /** Hands the instances to test classes. */
    public static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType().equals(TwoInstances.class);
        }

        @Override
        public TwoInstances resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(TwoInstances.class))
                    .computeIfAbsent(TwoInstances.class, _ -> start(), TwoInstances.class);
        }
    }
}
