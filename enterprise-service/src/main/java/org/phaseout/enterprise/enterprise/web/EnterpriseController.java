package org.phaseout.enterprise.enterprise.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.enterprise.view.Enterprises;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads of enterprises; a township reads its own ground. */
@RestController
class EnterpriseController {

    private final Enterprises enterprises;

    EnterpriseController(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @GetMapping("/v1/enterprises/{id}")
    ResponseEntity<String> one(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        long asOf = enterprises.asOf(after);
        var enterprise = enterprises
                .byId(caller.district(), id)
                .filter(row -> caller.authority().mayActIn(row.township()))
                .orElseThrow(() -> new Rejected(Problem.of(404, "no-such-resource", "/id")));
        return ResponseEntity.ok()
                .eTag("\"" + enterprise.version() + "\"")
                .header("As-Of-Position", Long.toString(asOf))
                .contentType(MediaType.APPLICATION_JSON)
                .body(enterprise.json());
    }
}
