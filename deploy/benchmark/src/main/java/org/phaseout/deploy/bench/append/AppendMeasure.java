package org.phaseout.deploy.bench.append;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.phaseout.deploy.bench.axon.AxonEngine;
import org.phaseout.deploy.bench.axon.AxonTables;
import org.phaseout.deploy.bench.ceiling.RawEvents;
import org.phaseout.deploy.bench.counter.Counters;
import org.phaseout.deploy.bench.harness.Callers;
import org.phaseout.deploy.bench.harness.Contestant;
import org.phaseout.deploy.bench.harness.Effort;
import org.phaseout.deploy.bench.harness.Measure;
import org.phaseout.deploy.bench.harness.Metric;
import org.phaseout.deploy.bench.harness.Metric.Better;
import org.phaseout.deploy.bench.harness.Pairs;
import org.phaseout.deploy.bench.ours.OurTables;
import org.phaseout.deploy.bench.site.Databases.Filling;
import org.phaseout.deploy.bench.site.Footprint;
import org.phaseout.deploy.bench.site.Site;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.PostgresLedger;

/** One event of 540 bytes per append, no two callers on one stream; and what an event costs on disk. */
public final class AppendMeasure implements Measure {

    private static final List<Integer> CALLERS = List.of(1, 32, 256);
    private static final int STREAMS = 4096;
    private static final Metric STORED = new Metric("stored", "B/event", Better.LOWER);
    private static final Metric LOGGED = new Metric("WAL", "B/event", Better.LOWER);

    private final Site site;
    private final Effort effort;

    public AppendMeasure(Site site, Effort effort) {
        this.site = site;
        this.effort = effort;
    }

    @Override
    public String name() {
        return "append";
    }

    @Override
    public void run(Pairs pairs) throws Exception {
        for (int callers : CALLERS) {
            pairs.compare(
                    name(),
                    callers + " callers",
                    new Contestant("ours", () -> round("ours", OurTables::empty, this::ours, callers)),
                    new Contestant("axon engine", () -> round("axon", AxonTables::empty, this::theirs, callers)),
                    new Contestant("raw insert", () -> round("raw", RawEvents::tables, this::raw, callers)));
        }
    }

    private interface Appending {
        Append on(DataSource dataSource);
    }

    private interface Append {
        boolean one(String stream, long version);
    }

    private Append ours(DataSource dataSource) {
        var ledger = PostgresLedger.on(dataSource, () -> {});
        return (stream, version) -> ledger.append(OurTables.append(stream, version, 1)) instanceof Appended;
    }

    private Append theirs(DataSource dataSource) {
        var engine = new AxonEngine(dataSource);
        return (stream, version) -> {
            engine.append(AxonTables.single(stream, version));
            return true;
        };
    }

    private Append raw(DataSource dataSource) {
        var events = new RawEvents(dataSource);
        return (_, _) -> events.insert(1) == 1;
    }

    private Map<Metric, Double> round(String name, Filling tables, Appending appending, int callers) throws Exception {
        return site.databases().withCopy(name, tables, database -> {
            try (var pool = Site.pool(database)) {
                var append = appending.on(pool);
                var streams = new Streams(callers, STREAMS / callers);
                var before = Footprint.of(pool);
                var load = Callers.during(effort, callers, caller -> {
                    var turn = streams.next(caller);
                    return append.one(Counters.id(turn.stream()), turn.version());
                });
                var written = Footprint.of(pool).since(before);
                var figures = load.figures();
                figures.put(STORED, (double) written.tables() / streams.turns());
                figures.put(LOGGED, (double) written.log() / streams.turns());
                return figures;
            }
        });
    }
}
