package org.phaseout.deploy.bench.hot;

import java.util.List;
import java.util.Map;
import org.phaseout.deploy.bench.axon.AxonService;
import org.phaseout.deploy.bench.axon.AxonSettings;
import org.phaseout.deploy.bench.axon.AxonTables;
import org.phaseout.deploy.bench.counter.Counters;
import org.phaseout.deploy.bench.harness.Callers;
import org.phaseout.deploy.bench.harness.Contestant;
import org.phaseout.deploy.bench.harness.Effort;
import org.phaseout.deploy.bench.harness.Measure;
import org.phaseout.deploy.bench.harness.Metric;
import org.phaseout.deploy.bench.harness.Pairs;
import org.phaseout.deploy.bench.ours.OurService;
import org.phaseout.deploy.bench.ours.OurTables;
import org.phaseout.deploy.bench.site.Site;

/**
 * Many callers at once on one aggregate, on one instance of the service and on two, which do not know of each other's
 * locks. Every command is valid; one that is not accepted has failed.
 */
public final class HotMeasure implements Measure {

    private static final int CALLERS = 64;
    private static final int EVENTS = 10;

    private final Site site;
    private final Effort effort;

    public HotMeasure(Site site, Effort effort) {
        this.site = site;
        this.effort = effort;
    }

    @Override
    public String name() {
        return "hot";
    }

    @Override
    public void run(Pairs pairs) throws Exception {
        for (var two : List.of(false, true)) {
            var what = CALLERS + " callers, " + (two ? "two instances" : "one instance");
            pairs.compare(
                    name(),
                    what,
                    new Contestant("ours", () -> ours(two)),
                    new Contestant("axon stock", () -> theirs(AxonSettings.STOCK, two)),
                    new Contestant("axon best", () -> theirs(AxonSettings.BEST, two)));
        }
    }

    private interface Service {
        boolean count(String counter);
    }

    private Map<Metric, Double> ours(boolean two) throws Exception {
        return site.databases().withCopy("ours_hot", OurTables.counted(1, EVENTS), database -> {
            try (var pool = Site.pool(database);
                    var first = new OurService(pool, List.of());
                    var second = new OurService(pool, List.of())) {
                return load(first::count, two ? second::count : first::count);
            }
        });
    }

    private Map<Metric, Double> theirs(AxonSettings settings, boolean two) throws Exception {
        return site.databases().withCopy("axon_hot", AxonTables.counted(1, EVENTS), database -> {
            try (var pool = Site.pool(database);
                    var first = new AxonService(pool, settings);
                    var second = new AxonService(pool, settings)) {
                return load(first::count, two ? second::count : first::count);
            }
        });
    }

    private Map<Metric, Double> load(Service even, Service odd) throws Exception {
        return Callers.during(effort, CALLERS, caller -> (caller % 2 == 0 ? even : odd).count(Counters.id(0)))
                .figures();
    }
}
