package org.phaseout.enterprise;

import java.util.List;
import org.phaseout.platform.testing.Backstage;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.phaseout.platform.testing.SharedByTests;
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
        // when both editions of the catalogue have been in force
        List.of(instances.one, instances.other)
                .forEach(each -> new Backstage(each).bringsTimeTo("2024-12-31T09:00:00+08:00"));
        return instances;
    }

    public JdbcClient database() {
        return backstage().database();
    }

    /** Position of the newest event. */
    public long head() {
        return backstage().head();
    }

    /** Waits until every view and the outbox have all that is in the ledger. */
    public void awaitFollowers() {
        backstage().awaitFollowers();
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }

    private Backstage backstage() {
        return new Backstage(one);
    }

    public static final class Shared extends SharedByTests<TwoInstances> {

        public Shared() {
            super(TwoInstances.class, TwoInstances::start);
        }
    }
}
