package org.phaseout.pricing.knownunit.web;

import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Caller;
import org.phaseout.pricing.knownunit.view.KnownUnit;
import org.phaseout.pricing.knownunit.view.KnownUnits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads of units this service has been told of; a township reads its own ground. */
@RestController
class KnownUnitController {

    private final KnownUnits units;

    KnownUnitController(KnownUnits units) {
        this.units = units;
    }

    @GetMapping("/v1/known-units/{id}")
    KnownUnit one(Caller caller, @PathVariable String id) {
        return units.byId(caller.district(), id)
                .filter(unit -> caller.authority().mayActIn(unit.township()))
                .orElseThrow(() -> new Rejected(Problem.of(404, "no-such-resource", "/id")));
    }
}
