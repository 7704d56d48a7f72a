package org.phaseout.deploy.bench.follow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.bench.axon.AxonEngine;
import org.phaseout.deploy.bench.axon.AxonSettings;
import org.phaseout.deploy.bench.axon.AxonTables;
import org.phaseout.deploy.bench.counter.Counters;
import org.phaseout.deploy.bench.follow.FollowerProcess.Kind;
import org.phaseout.deploy.bench.harness.Contestant;
import org.phaseout.deploy.bench.harness.Effort;
import org.phaseout.deploy.bench.harness.Load;
import org.phaseout.deploy.bench.harness.Measure;
import org.phaseout.deploy.bench.harness.Metric;
import org.phaseout.deploy.bench.harness.Pairs;
import org.phaseout.deploy.bench.ours.OurService;
import org.phaseout.deploy.bench.ours.OurTables;
import org.phaseout.deploy.bench.site.Site;
import org.phaseout.platform.ledger.AppendResult.Appended;

/**
 * From the moment this process knows that an event is committed to the moment another process is handed it, at a rate
 * both can bear.
 */
public final class FollowMeasure implements Measure {

    private static final int PER_SECOND = 1000;
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration LATEST = Duration.ofSeconds(20);

    private final Site site;
    private final int uncounted;
    private final int events;
    private int rounds;

    public FollowMeasure(Site site, Effort effort) {
        this.site = site;
        this.uncounted = effort.amount(5, 2) * PER_SECOND;
        this.events = uncounted + effort.amount(10, 2) * PER_SECOND;
    }

    @Override
    public String name() {
        return "follow";
    }

    @Override
    public void run(Pairs pairs) throws Exception {
        pairs.compare(
                name(),
                "commit to handler, other process, " + PER_SECOND + "/s",
                new Contestant("ours", this::ours),
                theirs(Kind.AXON_STOCK, AxonSettings.STOCK),
                theirs(Kind.AXON_BEST, AxonSettings.BEST));
    }

    private Map<Metric, Double> ours() throws Exception {
        return site.databases().withCopy("ours", OurTables::empty, database -> {
            try (var pool = Site.pool(database);
                    var service = new OurService(pool, List.of())) {
                var ledger = service.ledger();
                return round(
                        Kind.OURS,
                        database,
                        number -> ledger.append(OurTables.append(Counters.id(number), 0, 1)) instanceof Appended);
            }
        });
    }

    private Contestant theirs(Kind kind, AxonSettings settings) {
        return new Contestant(
                settings.name(),
                () -> site.databases().withCopy("axon", AxonTables::empty, database -> {
                    try (var pool = Site.pool(database)) {
                        var engine = new AxonEngine(pool);
                        return round(kind, database, number -> {
                            engine.append(AxonTables.single(Counters.id(number), 0));
                            return true;
                        });
                    }
                }));
    }

    private Map<Metric, Double> round(Kind kind, Database database, Pace.Appending appending) throws Exception {
        var file = site.directory().resolve("handled-" + ++rounds);
        var patience = START.plus(LATEST).plusSeconds(events / PER_SECOND);
        var process = FollowerProcess.start(kind, database, events, patience, file);
        awaitReady(FollowerProcess.ready(file));
        var committed = Pace.send(events, PER_SECOND, appending);
        int code = process.exit().get(patience.toSeconds() + START.toSeconds(), TimeUnit.SECONDS);
        if (code != 0) {
            throw new IllegalStateException(process.name() + " failed:\n" + process.lastWords());
        }
        return figures(committed, Handled.read(file, events));
    }

    private static void awaitReady(Path ready) throws InterruptedException {
        long until = System.nanoTime() + START.toNanos();
        while (!Files.exists(ready)) {
            if (System.nanoTime() - until > 0) {
                throw new IllegalStateException("The following process did not start; its log is beside " + ready);
            }
            Thread.sleep(50);
        }
    }

    private Map<Metric, Double> figures(long[] committed, long[] handled) {
        var arrived = IntStream.range(uncounted, events)
                .filter(i -> committed[i] > 0 && handled[i] > 0)
                .mapToLong(i -> Math.max(0, handled[i] - committed[i]))
                .toArray();
        var load = Load.of(arrived, events - uncounted - arrived.length, 1);
        var figures = new LinkedHashMap<Metric, Double>();
        figures.put(Metric.P50, load.percentile(0.5));
        figures.put(Metric.P99, load.percentile(0.99));
        figures.put(Metric.FAILED, (double) load.failed());
        return figures;
    }
}
