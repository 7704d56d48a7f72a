package org.phaseout.deploy.bench.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets contestants run in turn, ours first and last by turns, after one round of each that does not count. The first is
 * ours; every other is compared with it.
 */
public final class Pairs {

    private final Effort effort;
    private final Progress progress;
    private final Report report;

    public Pairs(Effort effort, Progress progress, Report report) {
        this.effort = effort;
        this.progress = progress;
        this.report = report;
    }

    /** Compares one of ours with others. */
    public void compare(String measure, String what, Contestant ours, Contestant... others) throws Exception {
        compare(measure, what, List.of(ours), List.of(others));
    }

    /** Runs all rounds and puts one row per metric, one of ours and one of the others into the report. */
    public void compare(String measure, String what, List<Contestant> ours, List<Contestant> others) throws Exception {
        var all = Stream.concat(ours.stream(), others.stream()).toList();
        var figuresOf = new LinkedHashMap<Contestant, List<Map<Metric, Double>>>();
        for (var contestant : all) {
            progress.say(measure + ", " + what + ": warming up " + contestant.name());
            contestant.round().run();
            figuresOf.put(contestant, new ArrayList<>());
        }
        for (int pair = 1; pair <= effort.pairs(); pair++) {
            for (var contestant : pair % 2 == 1 ? all : all.reversed()) {
                var figures = contestant.round().run();
                Objects.requireNonNull(figuresOf.get(contestant)).add(figures);
                progress.say("%s, %s: %d/%d %s %s"
                        .formatted(measure, what, pair, effort.pairs(), contestant.name(), words(figures)));
            }
        }
        for (var one : ours) {
            tell(measure, what, one, others, figuresOf);
        }
    }

    private void tell(
            String measure,
            String what,
            Contestant ours,
            List<Contestant> others,
            Map<Contestant, List<Map<Metric, Double>>> figuresOf) {
        var ourFigures = Objects.requireNonNull(figuresOf.get(ours));
        for (var metric : ourFigures.getFirst().keySet()) {
            var ourSide = side(ours, metric, ourFigures);
            var alone = true;
            for (var other : others) {
                var otherFigures = Objects.requireNonNull(figuresOf.get(other));
                if (otherFigures.getFirst().containsKey(metric)) {
                    report.add(Row.against(measure, what, metric, ourSide, side(other, metric, otherFigures)));
                    alone = false;
                }
            }
            if (alone) {
                report.add(Row.alone(measure, what, metric, ourSide));
            }
        }
    }

    private static Side side(Contestant contestant, Metric metric, List<Map<Metric, Double>> figuresOf) {
        return new Side(
                contestant.name(),
                figuresOf.stream()
                        .map(figures -> Objects.requireNonNull(figures.get(metric)))
                        .toList());
    }

    private static String words(Map<Metric, Double> figures) {
        return figures.entrySet().stream()
                .map(each -> each.getKey().name() + " " + Numbers.brief(each.getValue()) + " "
                        + each.getKey().unit())
                .collect(Collectors.joining(", "));
    }
}
