package org.phaseout.enforcement;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.phaseout.platform.testing.RunningService;

/** Steers business time over HTTP, and waits until the service has done by then what is to be done. */
public final class Rest {

    private static final String CLOCK = "/v1/sample/clock";

    public static void steer(RunningService service, String now) {
        var request = service.request(CLOCK, "operator")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"now\":\"" + now + "\"}"));
        var answer = service.send(request.build());
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        await(service);
    }

    public static void await(RunningService service) {
        var deadline = Instant.now().plusSeconds(60);
        while (!isAtRest(service)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(service.get(CLOCK, "operator").text());
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static boolean isAtRest(RunningService service) {
        var outstanding = service.get(CLOCK, "operator").json().path("outstanding");
        return outstanding.path("alarms").asLong(1) == 0
                && outstanding.path("facts").asLong(1) == 0;
    }

    private Rest() {}
}
