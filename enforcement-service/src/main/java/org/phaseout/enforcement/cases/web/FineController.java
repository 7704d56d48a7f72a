package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.FineFile;
import org.phaseout.enforcement.cases.view.Cases;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the fines of a case come to, for who may read the case. */
@RestController
class FineController {

    private final Cases cases;
    private final Rules rules;
    private final BusinessClock clock;

    FineController(Cases cases, Rules rules, BusinessClock clock) {
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param courtTermsLapsed how many can no longer be brought to court though something is owed */
    record FinePage(String id, LocalDate on, List<FineFile> fines, long courtTermsLapsed) {}

    /** @param on the day it is asked for; today where none is said */
    @GetMapping("/v1/cases/{id}/fines")
    ResponseEntity<FinePage> fines(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable UUID after) {
        long asOf = cases.asOf(after);
        Readers.readable(cases, caller, id);
        var day = on == null ? clock.today() : on;
        var fines = cases.facts(caller.district(), id).fines(day, rules.calendar());
        return ResponseEntity.ok()
                .header("As-Of-Position", Long.toString(asOf))
                .body(new FinePage(
                        id,
                        day,
                        fines,
                        fines.stream().filter(FineFile::isCourtTermLapsed).count()));
    }
}
