package org.phaseout.deploy.bench.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.phaseout.deploy.bench.axon.AxonService;
import org.phaseout.deploy.bench.axon.AxonSettings;
import org.phaseout.deploy.bench.axon.AxonTables;
import org.phaseout.deploy.bench.counter.Counters;
import org.phaseout.deploy.bench.harness.Callers;
import org.phaseout.deploy.bench.harness.Contestant;
import org.phaseout.deploy.bench.harness.Effort;
import org.phaseout.deploy.bench.harness.Load;
import org.phaseout.deploy.bench.harness.Measure;
import org.phaseout.deploy.bench.harness.Metric;
import org.phaseout.deploy.bench.harness.Pairs;
import org.phaseout.deploy.bench.ours.OurService;
import org.phaseout.deploy.bench.ours.OurTables;
import org.phaseout.deploy.bench.site.Databases.Filling;
import org.phaseout.deploy.bench.site.Site;

/**
 * A command on an aggregate with a past. Cold: each aggregate is asked once, and nobody has read it before in this
 * service, whose connections have asked other aggregates. Warm: the aggregates are asked by turns, and each was asked
 * before.
 */
public final class CommandMeasure implements Measure {

    private static final List<Integer> CALLERS = List.of(1, 32);

    /** Counters that are asked before the clock runs, on as many connections as there will be. */
    private static final int OTHERS = 1000;

    private static final int FIRST_OTHER = 1_000_000;

    private final Site site;
    private final Effort effort;

    public CommandMeasure(Site site, Effort effort) {
        this.site = site;
        this.effort = effort;
    }

    /** @param counters how many of them there are */
    private record Past(int events, int counters) {}

    @Override
    public String name() {
        return "command";
    }

    @Override
    public void run(Pairs pairs) throws Exception {
        var pasts = List.of(
                new Past(10, effort.amount(2000, 100)),
                new Past(100, effort.amount(1000, 50)),
                new Past(effort.amount(10_000, 1000), effort.amount(32, 4)));
        for (var past : pasts) {
            for (int callers : CALLERS) {
                for (var warm : List.of(false, true)) {
                    var what = "%d events, %s, %d callers".formatted(past.events(), warm ? "warm" : "cold", callers);
                    pairs.compare(
                            name(),
                            what,
                            new Contestant("ours", () -> ours(past, callers, warm)),
                            theirs(AxonSettings.STOCK, past, callers, warm),
                            theirs(AxonSettings.BEST, past, callers, warm));
                }
            }
        }
    }

    private Map<Metric, Double> ours(Past past, int callers, boolean warm) throws Exception {
        return site.databases().withCopy("ours_" + past.events(), filling(past), database -> {
            try (var pool = Site.pool(database);
                    var teller = new OurService(pool, List.of());
                    var service = new OurService(pool, List.of())) {
                askOthers(teller::count, service::count, callers);
                return load(service::count, past, callers, warm).figures();
            }
        });
    }

    private Contestant theirs(AxonSettings settings, Past past, int callers, boolean warm) {
        var name = settings.name().replace(' ', '_') + "_" + past.events();
        return new Contestant(
                settings.name(),
                () -> site.databases().withCopy(name, filling(settings, past), database -> {
                    try (var pool = Site.pool(database);
                            var teller = new AxonService(pool, settings);
                            var service = new AxonService(pool, settings)) {
                        askOthers(teller::count, service::count, callers);
                        return load(service::count, past, callers, warm).figures();
                    }
                }));
    }

    /** A past of which the snapshots were made when they were due: the last event of each counter is told by a service. */
    private static Filling filling(Past past) {
        return database -> {
            OurTables.counted(past.counters(), past.events() - 1).fill(database);
            try (var pool = Site.pool(database);
                    var service = new OurService(pool, List.of())) {
                Callers.each(1, past.counters(), counter -> service.count(Counters.id(counter)));
            }
        };
    }

    private static Filling filling(AxonSettings settings, Past past) {
        return database -> {
            AxonTables.counted(past.counters(), past.events() - 1).fill(database);
            try (var pool = Site.pool(database);
                    var service = new AxonService(pool, settings)) {
                Callers.each(1, past.counters(), counter -> service.count(Counters.id(counter)));
            }
        };
    }

    private interface Service {
        boolean count(String counter);
    }

    /** The first statements of a connection cost a multiple of the later ones, here and there. */
    private static void askOthers(Service teller, Service service, int callers) throws Exception {
        for (var each : List.of(teller, service)) {
            Callers.each(callers, OTHERS, number -> each.count(Counters.id(FIRST_OTHER + number)));
        }
    }

    private Load load(Service service, Past past, int callers, boolean warm) throws Exception {
        var once = Callers.each(callers, past.counters(), counter -> service.count(Counters.id(counter)));
        if (!warm) {
            return once;
        }
        var turns = new AtomicInteger();
        return Callers.during(
                effort, callers, _ -> service.count(Counters.id(turns.getAndIncrement() % past.counters())));
    }
}
