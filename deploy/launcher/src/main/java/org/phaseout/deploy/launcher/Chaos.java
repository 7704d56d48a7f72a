package org.phaseout.deploy.launcher;

import java.util.Random;

/**
 * Kills one child after another with kill -9, at instants and in an order given by a seed, until it is ended. The
 * supervisor starts them again.
 */
final class Chaos {
    private static final int LEAST_PAUSE_MILLIS = 2_000;
    private static final int MOST_PAUSE_MILLIS = 9_000;

    private final Supervisor supervisor;
    private final Progress progress;
    private final Random random;
    private final Thread thread;
    private volatile boolean over;
    private int kills;

    Chaos(long seed, Supervisor supervisor, Progress progress) {
        this.supervisor = supervisor;
        this.progress = progress;
        this.random = new Random(seed);
        progress.say("Faults: kill -9 at random, seed " + seed);
        this.thread = Thread.ofVirtual().name("chaos").start(this::rage);
    }

    private void rage() {
        while (!over) {
            Waiting.millis(random.nextInt(LEAST_PAUSE_MILLIS, MOST_PAUSE_MILLIS));
            var children = supervisor.children();
            var victim = children.get(random.nextInt(children.size()));
            // One at a time: the next victim is chosen when all have recovered.
            if (!over && supervisor.allUp()) {
                progress.say("Fault: kill -9 of " + victim.name() + " (process "
                        + victim.process().pid() + ")");
                victim.process().kill();
                kills++;
            }
        }
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
