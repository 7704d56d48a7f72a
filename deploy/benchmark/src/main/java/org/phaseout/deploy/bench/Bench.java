package org.phaseout.deploy.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.phaseout.deploy.backing.BackingFailure;
import org.phaseout.deploy.bench.append.AppendMeasure;
import org.phaseout.deploy.bench.axon.AxonSettings;
import org.phaseout.deploy.bench.ceiling.CeilingMeasure;
import org.phaseout.deploy.bench.command.CommandMeasure;
import org.phaseout.deploy.bench.follow.FollowMeasure;
import org.phaseout.deploy.bench.harness.Effort;
import org.phaseout.deploy.bench.harness.Measure;
import org.phaseout.deploy.bench.harness.Pairs;
import org.phaseout.deploy.bench.harness.Progress;
import org.phaseout.deploy.bench.harness.Report;
import org.phaseout.deploy.bench.harness.Table;
import org.phaseout.deploy.bench.hot.HotMeasure;
import org.phaseout.deploy.bench.replay.ReplayMeasure;
import org.phaseout.deploy.bench.site.Site;
import org.phaseout.deploy.bench.stack.StackMeasure;

/** {@code deploy/bench}: one command, one table. */
public final class Bench {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final Options options;
    private final Effort effort;
    private final Progress progress = new Progress();
    private final Report report;

    private Bench(Options options) {
        this.options = options;
        this.effort = Effort.of(options.pairs(), options.quick());
        this.report = new Report(options.out());
    }

    /** Arguments: the repository's root, then the options of deploy/bench. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        try {
            var options = Options.of(Path.of(args[0]), Arrays.copyOfRange(args, 1, args.length));
            return new Bench(options).run();
        } catch (Options.Misunderstood e) {
            System.err.println(e.getMessage());
            return MISUNDERSTOOD;
        } catch (BackingFailure e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }

    private int run() {
        var site = Site.start(options.root().resolve("target/bench"), options.sharedBuffers());
        Runtime.getRuntime().addShutdownHook(new Thread(site::close, "stop"));
        tellSettings(site);
        var pairs = new Pairs(effort, progress, report);
        int outcome = OK;
        for (var measure : chosen(site)) {
            if (!runs(measure, pairs)) {
                outcome = FAILED;
            }
        }
        System.out.println(Table.of(report));
        progress.say("Every round is in " + options.out());
        return outcome;
    }

    /** What one measure breaks off at, the others are spared. */
    private boolean runs(Measure measure, Pairs pairs) {
        try {
            measure.run(pairs);
            return true;
        } catch (Exception e) {
            progress.say(measure.name() + " BROKE OFF");
            e.printStackTrace();
            return false;
        }
    }

    private List<Measure> chosen(Site site) {
        var all = List.<Measure>of(
                new AppendMeasure(site, effort),
                new CommandMeasure(site, effort),
                new HotMeasure(site, effort),
                new FollowMeasure(site, effort),
                new ReplayMeasure(site, effort),
                new StackMeasure(options.root(), site, effort, report),
                new CeilingMeasure(site, effort));
        for (var name : options.only()) {
            if (all.stream().noneMatch(measure -> measure.name().equals(name))) {
                throw new Options.Misunderstood("There is no measure " + name + "; there are "
                        + all.stream().map(Measure::name).toList());
            }
        }
        return all.stream().filter(measure -> options.wants(measure.name())).toList();
    }

    private void tellSettings(Site site) {
        var run = new LinkedHashMap<String, String>();
        run.put("pairs", Integer.toString(effort.pairs()));
        run.put(
                "round",
                effort.timed().toMillis() + " ms after " + effort.warm().toMillis() + " ms");
        run.put("smoke test", Boolean.toString(effort.quick()));
        run.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        run.put("java", Runtime.version().toString());
        run.put("pool of each contestant", Site.POOL + " connections");
        report.settings("run", run);
        report.settings("PostgreSQL", site.settings());
        for (var axon : List.of(AxonSettings.STOCK, AxonSettings.BEST)) {
            report.settings(axon.name(), axon.told());
        }
    }
}
