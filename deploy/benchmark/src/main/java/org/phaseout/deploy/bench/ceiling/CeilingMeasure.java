package org.phaseout.deploy.bench.ceiling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.deploy.bench.harness.Callers;
import org.phaseout.deploy.bench.harness.Contestant;
import org.phaseout.deploy.bench.harness.Effort;
import org.phaseout.deploy.bench.harness.Measure;
import org.phaseout.deploy.bench.harness.Metric;
import org.phaseout.deploy.bench.harness.Pairs;
import org.phaseout.deploy.bench.site.Site;

/** What PostgreSQL alone does with rows like ours: one per transaction, and many. */
public final class CeilingMeasure implements Measure {

    private static final List<Integer> CALLERS = List.of(1, 32, 256);
    private static final List<Integer> ROWS = List.of(100, 500);
    private static final List<Integer> CONNECTIONS = List.of(1, 2, 4);

    private final Site site;
    private final Effort effort;

    public CeilingMeasure(Site site, Effort effort) {
        this.site = site;
        this.effort = effort;
    }

    @Override
    public String name() {
        return "ceiling";
    }

    @Override
    public void run(Pairs pairs) throws Exception {
        for (int callers : CALLERS) {
            var what = "1 row a transaction, " + callers + " callers";
            pairs.compare(name(), what, new Contestant("raw insert", () -> round(1, callers)));
        }
        for (int rows : ROWS) {
            for (int connections : CONNECTIONS) {
                var what = rows + " rows a transaction, " + connections + " connections";
                pairs.compare(name(), what, new Contestant("raw insert", () -> round(rows, connections)));
            }
        }
    }

    private Map<Metric, Double> round(int rows, int callers) throws Exception {
        return site.databases().withCopy("raw", RawEvents::tables, database -> {
            try (var pool = Site.pool(database)) {
                var events = new RawEvents(pool);
                var load = Callers.during(effort, callers, _ -> events.insert(rows) == rows);
                return figures(load.rate() * rows, load.percentile(0.5), load.percentile(0.99));
            }
        });
    }

    private static Map<Metric, Double> figures(double events, double p50, double p99) {
        var figures = new LinkedHashMap<Metric, Double>();
        figures.put(Metric.EVENTS, events);
        figures.put(Metric.P50, p50);
        figures.put(Metric.P99, p99);
        return figures;
    }
}
