package org.phaseout.deploy.bench.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A closed loop: so many callers, each of which calls again as soon as it is answered. */
public final class Callers {

    private Callers() {}

    /** One call; false when it failed although it should not have. */
    @FunctionalInterface
    public interface Call {

        /** @param caller number of the caller, from 0 */
        boolean by(int caller) throws Exception;
    }

    /** One of a number of tasks. */
    @FunctionalInterface
    public interface Task {

        /** @param number of the task, from 0 */
        boolean run(int number) throws Exception;
    }

    /**
     * Calls for as long as the effort says. Into the rate goes what is answered within the time; into the latencies also
     * what was still waiting then, or those who wait longest would be forgotten.
     */
    public static Load during(Effort effort, int callers, Call call) throws Exception {
        return during(effort.warm(), effort.timed(), callers, call);
    }

    public static Load during(Duration warm, Duration timed, int callers, Call call) throws Exception {
        long from = System.nanoTime() + warm.toNanos();
        long until = from + timed.toNanos();
        var logs = together(callers, caller -> {
            var log = new CallLog();
            for (long begun = System.nanoTime(); begun - until < 0; begun = System.nanoTime()) {
                var succeeded = call.by(caller);
                long ended = System.nanoTime();
                if (ended - from >= 0) {
                    log.add(ended - begun, succeeded, ended - until < 0);
                }
            }
            return log;
        });
        return Load.of(logs, timed.toNanos());
    }

    /** Does each task once, and takes the time of all. */
    public static Load each(int callers, int tasks, Task task) throws Exception {
        var next = new AtomicInteger();
        long from = System.nanoTime();
        var logs = together(callers, _ -> {
            var log = new CallLog();
            for (int number = next.getAndIncrement(); number < tasks; number = next.getAndIncrement()) {
                long begun = System.nanoTime();
                var succeeded = task.run(number);
                log.add(System.nanoTime() - begun, succeeded, true);
            }
            return log;
        });
        return Load.of(logs, System.nanoTime() - from);
    }

    private interface Loop {
        CallLog run(int caller) throws Exception;
    }

    private static List<CallLog> together(int callers, Loop loop) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = threads.invokeAll(IntStream.range(0, callers)
                    .<Callable<CallLog>>mapToObj(caller -> () -> loop.run(caller))
                    .toList());
            var logs = new ArrayList<CallLog>();
            for (Future<CallLog> each : running) {
                logs.add(each.get());
            }
            return logs;
        }
    }
}
