package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.view.Cases;
import org.phaseout.enforcement.cases.view.Penalties;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 安全生产法113 counts what every regulator has decided, so that every department reads the penalties of all; a township its ground. */
@RestController
class PenaltyController {

    private final Cases cases;
    private final Penalties penalties;
    private final BusinessClock clock;

    PenaltyController(Cases cases, Penalties penalties, BusinessClock clock) {
        this.cases = cases;
        this.penalties = penalties;
        this.clock = clock;
    }

    /** @param on the day at which the totals are taken; today where none is named */
    @GetMapping("/v1/penalties/{uscc}")
    ResponseEntity<Penalties.History> of(
            Caller caller,
            @PathVariable String uscc,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable UUID after) {
        Readers.requireReader(caller);
        long asOf = cases.asOf(after);
        var township = caller.authority().township().orElse(null);
        return ResponseEntity.ok()
                .header(CaseController.AS_OF, Long.toString(asOf))
                .body(penalties.of(
                        caller.district(),
                        uscc,
                        township,
                        Objects.requireNonNullElseGet(Questions.day("on", on), clock::today)));
    }
}
