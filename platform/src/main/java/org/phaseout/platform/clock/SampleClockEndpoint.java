package org.phaseout.platform.clock;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where the player of a sample steers business time; a deployment that is no sample does not have it. */
@RestController
@RequestMapping("/v1/sample/clock")
@ConditionalOnBooleanProperty("phaseout.sample")
class SampleClockEndpoint {

    private final SampleClock clock;
    private final Outstanding outstanding;

    SampleClockEndpoint(SampleClock clock, Outstanding outstanding) {
        this.clock = clock;
        this.outstanding = outstanding;
    }

    /** @param now with its offset from UTC */
    record Wanted(@Nullable OffsetDateTime now) {}

    /**
     * @param now with its offset from UTC
     * @param outstanding what the service has not yet done by now; once both are none it has come to rest
     */
    record Reading(OffsetDateTime now, Outstanding.Work outstanding) {}

    @GetMapping
    Reading read() {
        clock.look(); // another instance may have been steered a moment ago
        var now = clock.now();
        return new Reading(now.atZone(BusinessClock.ZONE).toOffsetDateTime(), outstanding.at(now));
    }

    /** Rejects with 422 an instant before the clock's own; 400 where there is none. */
    @PutMapping
    Reading steer(@RequestBody Wanted wanted) {
        if (wanted.now() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!clock.steer(wanted.now().toInstant())) {
            var shown = read().now().toString();
            throw new Rejected(Problem.of(422, "clock-goes-back", "/now", shown));
        }
        return read();
    }
}
