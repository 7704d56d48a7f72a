package org.phaseout.deploy.bench.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.phaseout.deploy.bench.axon.AxonFollower;
import org.phaseout.deploy.bench.axon.AxonSettings;
import org.phaseout.deploy.bench.axon.AxonTables;
import org.phaseout.deploy.bench.counter.Counters;
import org.phaseout.deploy.bench.harness.Contestant;
import org.phaseout.deploy.bench.harness.Effort;
import org.phaseout.deploy.bench.harness.Measure;
import org.phaseout.deploy.bench.harness.Metric;
import org.phaseout.deploy.bench.harness.Pairs;
import org.phaseout.deploy.bench.ours.OurTables;
import org.phaseout.deploy.bench.site.Databases.Filling;
import org.phaseout.deploy.bench.site.Site;

/**
 * A million events of a hundred thousand counters, told by turns, into a view with a row per counter. What takes too
 * long is cut off; its rate until then counts.
 */
public final class ReplayMeasure implements Measure {

    private static final int ROWS = 500;

    private final Site site;
    private final int events;
    private final int counters;
    private final Duration cutOff;
    private int names;

    public ReplayMeasure(Site site, Effort effort) {
        this.site = site;
        this.events = effort.amount(1_000_000, 20_000);
        this.counters = events / 10;
        this.cutOff = effort.seconds(30, 4);
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public void run(Pairs pairs) throws Exception {
        pairs.compare(
                name(),
                "%,d events into a view".formatted(events),
                List.of(
                        new Contestant("ours, catching up", () -> ours(OurReplay::catchUp)),
                        new Contestant("ours, rebuilding", () -> ours(OurReplay::rebuild))),
                List.of(
                        theirs(AxonSettings.STOCK),
                        theirs(AxonSettings.BEST),
                        new Contestant("raw upsert, " + ROWS + " rows a statement", this::raw)));
    }

    private interface Way {
        double perSecond(OurReplay replay);
    }

    private Map<Metric, Double> ours(Way way) throws Exception {
        var database = site.databases().filled("ours_replay", OurTables.countedByTurns(counters, events));
        try (var pool = Site.pool(database)) {
            return Map.of(Metric.EVENTS, way.perSecond(new OurReplay(pool, new CounterView(pool))));
        }
    }

    private Contestant theirs(AxonSettings settings) {
        return new Contestant(settings.name(), () -> {
            var database = site.databases().filled("axon_replay", AxonTables.countedByTurns(counters, events));
            try (var pool = Site.pool(database)) {
                var view = new CounterView(pool);
                view.empty();
                var outstanding = new CountDownLatch(events);
                long from = System.nanoTime();
                try (var _ = new AxonFollower(pool, settings, "view-" + ++names, event -> {
                    view.upsert(event);
                    outstanding.countDown();
                })) {
                    outstanding.await(cutOff.toMillis(), TimeUnit.MILLISECONDS);
                    return Map.of(Metric.EVENTS, (events - outstanding.getCount()) * 1e9 / (System.nanoTime() - from));
                }
            }
        });
    }

    private Map<Metric, Double> raw() throws Exception {
        Filling none = _ -> {};
        var database = site.databases().filled("raw_replay", none);
        try (var pool = Site.pool(database, 1)) {
            var view = new CounterView(pool);
            view.empty();
            long from = System.nanoTime();
            for (int first = 0; first < events; first += ROWS) {
                int begin = first;
                view.upsert(
                        IntStream.range(begin, begin + ROWS)
                                .mapToObj(i -> Counters.id(i % counters))
                                .toList(),
                        IntStream.range(begin, begin + ROWS)
                                .mapToObj(i -> (long) i / counters + 1)
                                .toList());
            }
            return Map.of(Metric.EVENTS, events * 1e9 / (System.nanoTime() - from));
        }
    }
}
