package org.phaseout.deploy.bench.replay;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.phaseout.deploy.bench.ours.OurFollower;
import org.phaseout.deploy.bench.ours.OurService;

/** Our two ways to build a view: a follower that has read nothing yet catches up, and the rebuilding of one that has. */
final class OurReplay {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String REBUILT = "counter-view";

    private final DataSource dataSource;
    private final CounterView view;
    private static int names;

    OurReplay(DataSource dataSource, CounterView view) {
        this.dataSource = dataSource;
        this.view = view;
    }

    /** Events per second of a follower that catches up. */
    double catchUp() {
        view.empty();
        var follower = follower("counter-view-" + ++names);
        long from = System.nanoTime();
        try (var service = new OurService(dataSource, List.of(follower))) {
            return perSecond(service, follower.name(), from);
        }
    }

    /** Events per second of a rebuild, from the order to the view that has taken the old one's place. */
    double rebuild() {
        view.empty();
        var follower = follower(REBUILT);
        try (var service = new OurService(dataSource, List.of(follower))) {
            perSecond(service, REBUILT, System.nanoTime());
            long from = System.nanoTime();
            service.followers().rebuildAside(REBUILT);
            return service.ledger().head() * 1e9 / (System.nanoTime() - from);
        }
    }

    private OurFollower follower(String name) {
        return new OurFollower(name, List.of(CounterView.TABLE), view::upsert, view::clear);
    }

    private static double perSecond(OurService service, String follower, long from) {
        long head = service.ledger().head();
        if (!service.progress().awaitPosition(follower, head, PATIENCE)) {
            throw new IllegalStateException("the view was not complete after " + PATIENCE);
        }
        return head * 1e9 / (System.nanoTime() - from);
    }
}
