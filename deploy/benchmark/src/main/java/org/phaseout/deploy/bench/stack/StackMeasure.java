package org.phaseout.deploy.bench.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.phaseout.deploy.bench.ceiling.RawEvents;
import org.phaseout.deploy.bench.harness.Callers;
import org.phaseout.deploy.bench.harness.Contestant;
import org.phaseout.deploy.bench.harness.Effort;
import org.phaseout.deploy.bench.harness.Measure;
import org.phaseout.deploy.bench.harness.Metric;
import org.phaseout.deploy.bench.harness.Pairs;
import org.phaseout.deploy.bench.harness.Report;
import org.phaseout.deploy.bench.site.Site;

/**
 * Requests through the whole of a service, against what its PostgreSQL takes when nothing stands before it: one row per
 * transaction for single events, many for batches.
 */
public final class StackMeasure implements Measure {

    private static final int CONNECTIONS = 32;
    private static final int WRITERS = 4;

    private final Path root;
    private final Site site;
    private final Effort effort;
    private final Report report;

    public StackMeasure(Path root, Site site, Effort effort, Report report) {
        this.root = root;
        this.site = site;
        this.effort = effort;
        this.report = report;
    }

    @Override
    public String name() {
        return "stack";
    }

    @Override
    public void run(Pairs pairs) throws Exception {
        try (var running = Running.start(root, site.directory().resolve("stack"))) {
            report.settings("PostgreSQL of the stack", running.settings());
            var reports = new Reports(root);
            register(running, reports);
            try (var pool = Site.pool(running.database())) {
                RawEvents.beside(pool);
                compare(pairs, new Posting(running, CONNECTIONS), reports, new RawEvents(pool));
            }
            profile(running, reports);
        }
    }

    private static void register(Running running, Reports reports) throws Exception {
        try (var wire = running.wire("/v1/events", "application/cloudevents+json")) {
            var answer = wire.post(reports.registration());
            if (answer.status() >= 300) {
                throw new IllegalStateException("the enterprise was refused: " + answer);
            }
        }
    }

    /** Units are numbered on; the water is cut off from each that was identified, once. */
    private void compare(Pairs pairs, Posting posting, Reports reports, RawEvents raw) throws Exception {
        var identified = new AtomicLong(1);
        var cut = new AtomicLong(1);
        int singles = effort.amount(10_000, 200);
        int batches = effort.amount(CONNECTIONS, 4);
        int size = effort.amount(500, 20);
        pairs.compare(
                name(),
                "POST of an identification",
                posted(posting, new Posting.Plan(reports::identification, identified, singles, 1)),
                raw(raw, 1, CONNECTIONS));
        pairs.compare(
                name(),
                "POST of a water cut",
                posted(posting, new Posting.Plan(reports::waterCut, cut, singles, 1)),
                raw(raw, 1, CONNECTIONS));
        pairs.compare(
                name(),
                "POST of " + size + " identifications",
                posted(posting, new Posting.Plan(reports::identification, identified, batches, size)),
                raw(raw, size, WRITERS));
        pairs.compare(
                name(),
                "POST of " + size + " water cuts",
                posted(posting, new Posting.Plan(reports::waterCut, cut, batches, size)),
                raw(raw, size, WRITERS));
    }

    private static Contestant posted(Posting posting, Posting.Plan plan) {
        return new Contestant("ours", () -> posting.post(plan));
    }

    private Contestant raw(RawEvents raw, int rows, int callers) {
        var name = "raw insert, " + rows + " rows, " + callers + " connections";
        return new Contestant(name, () -> {
            var load = Callers.during(effort, callers, _ -> raw.insert(rows) == rows);
            return Map.of(Metric.EVENTS, load.rate() * rows);
        });
    }

    /** Once more, recorded: the recording costs something itself, so its round counts for nothing else. */
    private void profile(Running running, Reports reports) throws Exception {
        var next = new AtomicLong(1_000_000_000);
        var plan = new Posting.Plan(reports::identification, next, effort.amount(20_000, 200), 1);
        try (var recording = Recording.of(running.servicePid(), site.directory().resolve("service.jfr"))) {
            new Posting(running, CONNECTIONS).post(plan);
            recording
                    .shares()
                    .forEach((stage, share) -> report.add(
                            name(),
                            "CPU of the service by stage, identification",
                            new Metric(stage, "%", Metric.Better.NEITHER),
                            "ours",
                            share * 100));
        }
    }
}
