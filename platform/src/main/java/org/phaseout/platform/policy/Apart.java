package org.phaseout.platform.policy;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Does something apart from the transaction and the unit of work its caller is in. Both are bound to the thread: inside
 * the one the append would hold the ledger's head until the caller commits, inside the other Axon would put it off.
 */
final class Apart {

    private Apart() {}

    static <T> T run(Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        Thread.ofVirtual().name("policy-command").start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CutShort(e);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException failure -> failure;
                case Error failure -> throw failure;
                case null, default -> new IllegalStateException(e);
            };
        }
    }
}
