package org.phaseout.deploy.bench.harness;

import java.util.List;

/** The figures of one contestant in one metric, round by round. */
public record Side(String name, List<Double> rounds) {

    public Side {
        rounds = List.copyOf(rounds);
    }

    public double median() {
        return median(rounds);
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
