package org.phaseout.deploy.bench.harness;

import java.util.Map;

/** One who takes part in a comparison. */
public record Contestant(String name, Round round) {

    /** One round of a contestant, on tables of its own; what comes out of it. */
    @FunctionalInterface
    public interface Round {
        Map<Metric, Double> run() throws Exception;
    }
}
