package org.phaseout.deploy.launcher.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.phaseout.deploy.launcher.sample.Patience.Answered;
import org.phaseout.deploy.launcher.sample.Step.Expected;

/** Plays waves: some senders at the same time, each of which judges the answers it gets. */
final class Player {

    /** No more than a small machine can serve at once: what waits for a processor is no figure of the system. */
    private static final int SENDERS = 4;

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(20);

    private final District district;
    private final Sender sender;
    private final Tally tally;
    private final Receipts receipts = new Receipts();
    private final Semaphore gate = new Semaphore(SENDERS);
    private final Duration pause;

    /** @param steps how many there will be, for the pace */
    Player(District district, Sender sender, Tally tally, int steps) {
        this.district = district;
        this.sender = sender;
        this.tally = tally;
        this.pause = district.leastDuration().multipliedBy(SENDERS).dividedBy(Math.max(1, steps));
    }

    /** Returns when every step of the wave was answered. */
    void play(Wave wave) {
        var lanes = new LinkedHashMap<String, List<Step>>();
        wave.steps()
                .forEach(step -> lanes.computeIfAbsent(step.lane(), _ -> new ArrayList<>())
                        .add(step));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = lanes.values().stream()
                    .<Future<?>>map(lane -> threads.submit(() -> lane.forEach(this::inTurn)))
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

    /** The pause is taken inside the gate, or all senders but the first would be through before any waited. */
    private void inTurn(Step step) {
        gate.acquireUninterruptibly();
        try {
            play(step);
            LockSupport.parkNanos(pause.toNanos());
        } finally {
            gate.release();
        }
    }

    private void play(Step step) {
        receipts.fillIn(step);
        long begun = System.nanoTime();
        var answer = sender.post(step);
        tally.postTook(answer.nanos());
        var rows = Sender.rows(step, answer);
        for (int i = 0; i < step.events().size(); i++) {
            var event = step.events().get(i);
            if (i < rows.size()) {
                receipts.keep(rows.get(i));
                judge(event.get("id").asString(), step, step.expected().get(i), rows.get(i));
            } else {
                surprise(event.get("id").asString() + " has no row in the answer " + answer.body());
            }
        }
        if (answer.status() == 201 && step.isShownToThePublic()) {
            awaitVisible(answer, begun);
        }
    }

    private void judge(String id, Step step, Expected expected, Answered row) {
        boolean asExpected = switch (expected) {
            // an answer may have been lost with a killed process; then the second one says 200
            case Expected.Accepted _ -> row.status() == 201 || (row.again() > 0 && row.status() == 200);
            case Expected.Repeated _ -> row.status() == 200;
            case Expected.Refused(var code) ->
                code.equals(row.body().path("code").asString(""));
        };
        if (!asExpected) {
            surprise(id + " was to be " + expected + ", and was answered " + row.status() + " " + row.body());
        }
        if (row.status() >= 400) {
            tally.refused(row.body().path("code").asString("?"));
        } else if (expected instanceof Expected.Repeated) {
            tally.repeated();
        } else {
            tally.accepted(step.service(), id);
        }
    }

    private void surprise(String what) {
        tally.surprise(what);
        district.say("UNEXPECTED: " + what);
    }

    /** A figure of the system and not of a fault: what had to be asked again is not timed. */
    private void awaitVisible(Answered answer, long begun) {
        var address = district.address(Service.REPORTING)
                .resolve("/v1/notices/" + answer.body().get("subject").asString() + "?after="
                        + answer.body().at("/eventIds/0").asString());
        boolean again = answer.again() > 0;
        while (again || System.nanoTime() - begun < VISIBLE_WITHIN.toNanos()) {
            var shown = sender.get(address, "");
            again |= shown.again() > 0;
            if (shown.status() == 200) {
                if (!again) {
                    tally.visibleAfter(System.nanoTime() - begun);
                }
                return;
            }
            if (again) {
                return;
            }
        }
        surprise(address + " did not show what was accepted within " + VISIBLE_WITHIN);
    }
}
