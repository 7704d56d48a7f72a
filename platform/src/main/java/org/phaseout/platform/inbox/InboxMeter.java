package org.phaseout.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.deadletter.DeadLetters;

/** What can be seen of one inbox from outside. Tagged with the handler's name only, which is from a closed set. */
final class InboxMeter {

    private final Counter applied;
    private final AtomicLong lag = new AtomicLong();
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();

    InboxMeter(String consumer, MeterRegistry registry, DeadLetters letters) {
        applied = Counter.builder("phaseout.inbox.applied")
                .description("messages applied by this instance")
                .tag("consumer", consumer)
                .register(registry);
        Gauge.builder("phaseout.inbox.lag", lag, AtomicLong::get)
                .description("messages on this instance's partitions that are not yet read")
                .tag("consumer", consumer)
                .register(registry);
        Gauge.builder("phaseout.deadletter.parked", letters, all -> all.count(consumer))
                .description("letters that wait for an operator")
                .tag("group", consumer)
                .register(registry);
    }

    void applied(int messages) {
        applied.increment(messages);
    }

    void lag(long messages) {
        lag.set(messages);
    }

    long lag() {
        return lag.get();
    }

    void well() {
        trouble.set(null);
    }

    void trouble(Throwable failure) {
        trouble.set(failure.toString());
    }

    /** Why the last attempt to read failed, if it did. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble.get());
    }
}
