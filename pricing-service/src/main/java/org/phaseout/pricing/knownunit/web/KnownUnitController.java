package org.phaseout.pricing.knownunit.web;

import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Caller;
import org.phaseout.pricing.knownunit.view.KnownUnit;
import org.phaseout.pricing.knownunit.view.KnownUnits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads of units this service has been told of; a township prices nothing and has no ground here. */
@RestController
class KnownUnitController {

    private final KnownUnits units;

    KnownUnitController(KnownUnits units) {
        this.units = units;
    }

    @GetMapping("/v1/known-units/{id}")
    KnownUnit one(Caller caller, @PathVariable String id) {
        if (caller.authority().township().isPresent()) {
            throw new Rejected(Problem.of(403, "not-allowed", ""));
        }
        return units.byId(caller.district(), id)
                .orElseThrow(() -> new Rejected(Problem.of(404, "no-such-resource", "/id")));
    }
}
