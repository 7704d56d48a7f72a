package org.phaseout.platform.clock;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    SampleClockEndpoint(SampleClock clock) {
        this.clock = clock;
    }

    /** @param now with its offset from UTC */
    record Reading(@Nullable OffsetDateTime now) {}

    @GetMapping
    Reading read() {
        return new Reading(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime());
    }

    /** Answers 422 to an instant before the clock's own, 400 to none. */
    @PutMapping
    ResponseEntity<?> steer(@RequestBody Reading wanted) {
        if (wanted.now() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "/now");
        }
        return clock.steer(wanted.now().toInstant())
                ? ResponseEntity.ok(read())
                : ResponseEntity.of(GoesBack.problem(clock.now())).build();
    }
}
