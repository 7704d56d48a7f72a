package org.phaseout.deploy.bench.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.phaseout.deploy.bench.harness.Callers;
import org.phaseout.deploy.bench.harness.Load;
import org.phaseout.deploy.bench.harness.Metric;
import org.phaseout.deploy.bench.harness.Metric.Better;

/** A closed loop of requests on kept connections, with the processor time that each process spent meanwhile. */
final class Posting {

    private static final String PATH = "/v1/events";
    private static final double MILLION = 1e6;
    private static final String CREATED = "\"status\":201";

    private final Running running;
    private final int connections;

    Posting(Running running, int connections) {
        this.running = running;
        this.connections = connections;
    }

    /** What is posted, and how much of it. */
    record Plan(Reports.Kind kind, AtomicLong nextUnit, int requests, int perRequest) {

        String type() {
            return perRequest == 1 ? "application/cloudevents+json" : "application/cloudevents-batch+json";
        }

        String body() {
            long first = nextUnit.getAndAdd(perRequest);
            return perRequest == 1 ? kind.of(first) : Reports.batch(kind, first, perRequest);
        }
    }

    /** Posts all of it and tells what came out; every event that was not newly accepted has failed. */
    Map<Metric, Double> post(Plan plan) throws Exception {
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < connections; i++) {
            wires.add(running.wire(PATH, plan.type()));
        }
        var free = new ConcurrentLinkedQueue<>(wires);
        var refused = new AtomicLong();
        var before = running.cpu();
        var load = Callers.each(connections, plan.requests(), _ -> {
            var wire = Objects.requireNonNull(free.poll());
            long accepted = accepted(wire.post(plan.body()), plan.perRequest());
            free.add(wire);
            refused.addAndGet(plan.perRequest() - accepted);
            return true;
        });
        var used = running.cpu().since(before);
        for (var wire : wires) {
            wire.close();
        }
        return figures(load, plan, refused.get(), used);
    }

    private static long accepted(Wire.Answer answer, int of) {
        if (of == 1) {
            return answer.status() == 201 ? 1 : 0;
        }
        return answer.status() == 200 ? answer.body().split(CREATED, -1).length - 1 : 0;
    }

    private static Map<Metric, Double> figures(Load load, Plan plan, long refused, CpuTime used) {
        var figures = new LinkedHashMap<Metric, Double>();
        long events = (long) plan.requests() * plan.perRequest();
        figures.put(Metric.EVENTS, load.rate() * plan.perRequest());
        figures.put(new Metric("requests", "1/s", Better.HIGHER), load.rate());
        figures.put(Metric.P50, load.percentile(0.5));
        figures.put(Metric.P99, load.percentile(0.99));
        figures.put(new Metric("refused", "events", Better.NEITHER), (double) refused);
        used.seconds()
                .forEach((name, seconds) ->
                        figures.put(new Metric("CPU " + name, "us/event", Better.LOWER), seconds * MILLION / events));
        return figures;
    }
}
