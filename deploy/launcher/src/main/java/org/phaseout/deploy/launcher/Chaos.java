package org.phaseout.deploy.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Random;

/**
 * Kills one child after another with kill -9, at instants and in an order given by a seed, until it is ended. Every
 * kind of child is hit once before any is hit twice, and none more than {@value #ROUNDS} times, so that what is played
 * comes to its end. The supervisor starts them again.
 */
final class Chaos {
    private static final int ROUNDS = 2;

    private final Supervisor supervisor;
    private final Progress progress;
    private final Random random;
    private final Pauses pauses;
    private final Deque<String> round = new ArrayDeque<>();
    private final Thread thread;
    private volatile boolean over;
    private int rounds;
    private int kills;

    /** Between two faults: from the least to below the most. */
    record Pauses(Duration least, Duration most) {
        static final Pauses USUAL = new Pauses(Duration.ofSeconds(4), Duration.ofSeconds(14));
    }

    Chaos(long seed, Pauses pauses, Supervisor supervisor, Progress progress) {
        this.pauses = pauses;
        this.supervisor = supervisor;
        this.progress = progress;
        this.random = new Random(seed);
        progress.say("Faults: kill -9 at random, seed " + seed);
        this.thread = Thread.ofVirtual().name("chaos").start(this::rage);
    }

    private void rage() {
        while (!over && !(rounds == ROUNDS && round.isEmpty())) {
            Waiting.millis(
                    random.nextLong(pauses.least().toMillis(), pauses.most().toMillis()));
            // One at a time: the next victim is chosen when all have recovered.
            if (!over && supervisor.allUp()) {
                var victim = victim();
                progress.say("Fault: kill -9 of " + victim.name() + " (process "
                        + victim.process().pid() + ")");
                victim.process().kill();
                kills++;
            }
        }
    }

    private Child victim() {
        var children = supervisor.children();
        if (round.isEmpty()) {
            var kinds = new ArrayList<>(
                    children.stream().map(Child::kind).distinct().sorted().toList());
            Collections.shuffle(kinds, random);
            round.addAll(kinds);
            rounds++;
        }
        var kind = round.remove();
        var alike = children.stream().filter(child -> child.kind().equals(kind)).toList();
        return alike.get(random.nextInt(alike.size()));
    }

    /** Ends the faults. Returns how many children were killed. */
    int end() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return kills;
    }
}
