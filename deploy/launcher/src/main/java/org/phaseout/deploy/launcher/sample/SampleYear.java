package org.phaseout.deploy.launcher.sample;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.phaseout.deploy.launcher.sample.Script.Wave;
import org.phaseout.deploy.launcher.sample.Sender.Answered;
import org.phaseout.deploy.launcher.sample.Step.Expected;

/** Plays the survey of the district through its public doors, then checks that every view adds up. */
public final class SampleYear implements Sample {

    private static final int SENDERS = 8;
    private static final String MORNING_AFTER_THE_SURVEY = "2023-06-30T09:00:00+08:00";
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(20);

    @Override
    public Outcome play(District district) {
        var sender = new Sender(district);
        var tally = new Tally();
        sender.steer(MORNING_AFTER_THE_SURVEY);
        for (var wave : Script.ofTheSurvey().waves()) {
            district.say("Playing " + wave.name() + ": " + wave.steps().size() + " requests");
            play(wave, district, sender, tally);
        }
        district.settle();
        district.say("Checking that every view adds up");
        var recount = new Recount(district, sender, tally);
        var figures = new LinkedHashMap<>(tally.figures());
        figures.putAll(recount.figures());
        return new Outcome(recount.complaints().isEmpty(), figures);
    }

    private static void play(Wave wave, District district, Sender sender, Tally tally) {
        var gate = new Semaphore(SENDERS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = wave.steps().stream()
                    .<Future<?>>map(step -> threads.submit(() -> {
                        gate.acquireUninterruptibly();
                        try {
                            play(step, district, sender, tally);
                        } finally {
                            gate.release();
                        }
                        LockSupport.parkNanos(district.pause().toNanos());
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new SampleFailure("The play broke off: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("Interrupted while playing", e);
        }
    }

    private static void play(Step step, District district, Sender sender, Tally tally) {
        long begun = System.nanoTime();
        var answer = sender.post(step);
        tally.postTook(answer.nanos());
        var rows = Sender.rows(step, answer);
        for (int i = 0; i < step.events().size(); i++) {
            var id = step.events().get(i).get("id").asString();
            if (i < rows.size()) {
                judge(id, step.expected().get(i), rows.get(i), tally);
            } else {
                tally.surprise(id + " has no row in the answer " + answer.body());
            }
        }
        if (answer.again() == 0
                && answer.status() == 201
                && answer.body().path("subject").asString("").startsWith("LJ-U")) {
            awaitVisible(answer, begun, district, sender, tally);
        }
    }

    private static void judge(String id, Expected expected, Answered row, Tally tally) {
        boolean asExpected = switch (expected) {
            // an answer may have been lost with a killed process; then the second one says 200
            case Expected.Accepted _ -> row.status() == 201 || (row.again() > 0 && row.status() == 200);
            case Expected.Repeated _ -> row.status() == 200;
            case Expected.Refused(var code) ->
                code.equals(row.body().path("code").asString(""));
        };
        if (!asExpected) {
            tally.surprise(id + " was to be " + expected + ", and was answered " + row.status() + " " + row.body());
        }
        if (row.status() >= 400) {
            tally.refused(row.body().path("code").asString("?"));
        } else if (expected instanceof Expected.Repeated) {
            tally.repeated();
        } else {
            tally.accepted(id);
        }
    }

    private static void awaitVisible(Answered answer, long begun, District district, Sender sender, Tally tally) {
        var address = district.address(Service.REPORTING)
                .resolve("/v1/notices/" + answer.body().get("subject").asString() + "?after="
                        + answer.body().at("/eventIds/0").asString());
        while (System.nanoTime() - begun < VISIBLE_WITHIN.toNanos()) {
            try {
                if (sender.get(address, "").statusCode() == 200) {
                    tally.visibleAfter(System.nanoTime() - begun);
                    return;
                }
            } catch (IOException unreachable) {
                return; // killed meanwhile: a figure of a fault, not of the system
            }
        }
        tally.surprise(address + " did not show what was accepted within " + VISIBLE_WITHIN);
    }
}
