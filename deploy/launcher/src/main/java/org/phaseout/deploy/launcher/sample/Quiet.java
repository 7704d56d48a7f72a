package org.phaseout.deploy.launcher.sample;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for the district to come to rest: no alarm is due that has not rung, every follower has seen its ledger's end,
 * and every reader the end of its topics. What a reader reads may make another alarm or fact, so it looks twice.
 */
final class Quiet implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(6);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final District district;
    private final Sender sender;
    private final Readers readers;

    Quiet(District district, Sender sender) {
        this.district = district;
        this.sender = sender;
        this.readers = new Readers(district);
    }

    void await() {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        var before = Map.<String, Long>of();
        while (System.nanoTime() < deadline) {
            var restless = restless();
            if (restless.isEmpty()) {
                var said = readers.readToTheEnd();
                if (!said.isEmpty() && said.equals(before)) {
                    return;
                }
                before = said;
            } else {
                before = Map.of();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new SampleFailure("The district did not come to rest within " + LONGEST.toMinutes() + " minutes: "
                + restless() + " " + before);
    }

    /** What services say they have still to do, by service; empty when none has. */
    private Map<String, String> restless() {
        var restless = new HashMap<String, String>();
        for (var service : district.services()) {
            var outstanding = sender.get(district.address(service).resolve("/v1/sample/clock"), "operator")
                    .body()
                    .path("outstanding");
            if (outstanding.path("alarms").asLong(1) + outstanding.path("facts").asLong(1) > 0) {
                restless.put(service.user(), outstanding.toString());
            }
        }
        return restless;
    }

    @Override
    public void close() {
        readers.close();
    }
}
