package org.phaseout.deploy.bench.follow;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.phaseout.deploy.bench.counter.Counted;
import org.phaseout.deploy.bench.counter.Counters;

/** When each of a number of events was first handled; 0 for one that was not. */
final class Handled {

    private final AtomicLongArray nanos;
    private final CountDownLatch outstanding;

    Handled(int events) {
        nanos = new AtomicLongArray(events);
        outstanding = new CountDownLatch(events);
    }

    /** Events are told one per counter, so that the counter's number is the event's. */
    void note(Counted event) {
        int number = Counters.number(event.counter());
        if (nanos.compareAndSet(number, 0, Clock.nanos())) {
            outstanding.countDown();
        }
    }

    /** Waits for all; false when patience ended first. */
    boolean await(Duration patience) throws InterruptedException {
        return outstanding.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void write(Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < nanos.length(); i++) {
                out.writeLong(nanos.get(i));
            }
        }
    }

    static long[] read(Path file, int events) throws IOException {
        var read = new long[events];
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int i = 0; i < events; i++) {
                read[i] = in.readLong();
            }
        }
        return read;
    }
}
