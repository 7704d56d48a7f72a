package org.phaseout.deploy.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.phaseout.deploy.backing.BackingFailure;

/** Keeps children alive until it stops them: a dead one is started again on the same port and data. */
final class Supervisor {
    private static final Duration WINDOW = Duration.ofMinutes(2);
    private static final int MOST_RESTARTS = 8;
    private static final int MOST_DOUBLINGS = 5;

    private final Progress progress;
    private final Runnable giveUp;
    private final Duration firstPause;
    private final List<Child> running = new ArrayList<>();
    private final Set<Child> down = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /**
     * Watches nothing yet.
     *
     * @param firstPause before a restart; doubled with every further one within two minutes
     * @param giveUp what happens when a child cannot be kept alive; called once, after the reason was said
     */
    Supervisor(Progress progress, Duration firstPause, Runnable giveUp) {
        this.progress = progress;
        this.firstPause = firstPause;
        this.giveUp = giveUp;
    }

    /** Starts a child, and from then on keeps it. Throws {@link BackingFailure} when the first start fails. */
    void start(Child child) {
        synchronized (running) {
            running.add(child);
        }
        child.start();
        progress.say(child.name() + " is ready at " + child.address() + " (process "
                + child.process().pid() + ")");
        Thread.ofVirtual().name("watch " + child.name()).start(() -> keep(child));
    }

    private void keep(Child child) {
        var restarts = new ArrayDeque<Instant>();
        while (true) {
            int code = child.process().exit().join();
            if (stopping) {
                return;
            }
            down.add(child);
            progress.say(child.name() + " ended unexpectedly (" + meaning(code) + "); starting it again");
            if (!revive(child, restarts)) {
                return;
            }
            down.remove(child);
        }
    }

    private boolean revive(Child child, ArrayDeque<Instant> restarts) {
        while (!stopping) {
            var now = Instant.now();
            restarts.removeIf(restart -> restart.isBefore(now.minus(WINDOW)));
            if (restarts.size() == MOST_RESTARTS) {
                progress.say(child.name() + " ended " + (MOST_RESTARTS + 1) + " times within " + WINDOW.toMinutes()
                        + " minutes; giving up. The end of " + child.process().log() + ":\n"
                        + child.process().lastWords());
                giveUp.run();
                return false;
            }
            Waiting.millis(firstPause.toMillis() << Math.min(restarts.size(), MOST_DOUBLINGS));
            restarts.add(now);
            if (started(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean started(Child child) {
        if (stopping) {
            return false;
        }
        try {
            child.start();
            progress.say(
                    child.name() + " is ready again (process " + child.process().pid() + ")");
            return true;
        } catch (BackingFailure e) {
            if (!stopping) {
                progress.say(String.valueOf(e.getMessage()));
            }
            return false;
        }
    }

    /** Whether every child that was started runs and was not found dead. */
    boolean allUp() {
        synchronized (running) {
            return down.isEmpty()
                    && running.stream().allMatch(child -> child.process().isAlive());
        }
    }

    /** The children that were started, in that order. */
    List<Child> children() {
        synchronized (running) {
            return List.copyOf(running);
        }
    }

    /** From now on a child's end is expected. */
    void expectTheEnd() {
        stopping = true;
    }

    /** Stops these children at the same time, and returns when all have ended. */
    void stop(Collection<? extends Child> children) {
        var threads = children.stream()
                .filter(child -> children().contains(child))
                .map(child -> Thread.ofVirtual().start(() -> {
                    child.stop();
                    progress.say(child.name() + " has stopped");
                }))
                .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static String meaning(int code) {
        return code > 128 ? "signal " + (code - 128) : "exit code " + code;
    }
}
