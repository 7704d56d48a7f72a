package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.view.Cases;
import org.phaseout.enforcement.cases.view.Desk;
import org.phaseout.enforcement.cases.view.Dossier;
import org.phaseout.enforcement.cases.view.Worklist;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an officer works with: one case as it lies on the desk, and the list of what is to be done. It is another on every
 * day and for every reader, so that nobody keeps it.
 */
@RestController
class DeskController {

    private final Cases cases;
    private final Desk desk;
    private final Worklist worklist;
    private final BusinessClock clock;

    DeskController(Cases cases, Desk desk, Worklist worklist, BusinessClock clock) {
        this.cases = cases;
        this.desk = desk;
        this.worklist = worklist;
        this.clock = clock;
    }

    @GetMapping({"/v1/cases/{id}/desk", "/v1/leads/{id}/desk"})
    ResponseEntity<Desk.Document> one(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        long asOf = cases.asOf(after);
        var row = Readers.readable(cases, caller, id);
        return today(asOf, desk.of(row.id(), act(caller)).orElseThrow(Readers::absent));
    }

    @GetMapping("/v1/cases/{id}/dossier")
    ResponseEntity<Dossier> dossier(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        long asOf = cases.asOf(after);
        var row = Readers.readable(cases, caller, id);
        return today(asOf, desk.dossier(caller.district(), row.id()).orElseThrow(Readers::absent));
    }

    /**
     * @param dueFrom deadlines on this day or after it
     * @param dueUntil deadlines on this day or before it
     */
    record Asked(
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueUntil,
            @Nullable String ground,
            @Nullable String township,
            @Nullable String cursor,
            @Nullable UUID after,
            @Nullable Integer limit) {

        Worklist.Filter filter() {
            return new Worklist.Filter(
                    Questions.day("dueFrom", dueFrom),
                    Questions.day("dueUntil", dueUntil),
                    Questions.word("ground", ground),
                    Questions.word("township", township));
        }

        int most() {
            return limit == null ? 50 : Math.clamp(limit, 1, 100);
        }
    }

    @GetMapping("/v1/worklist")
    ResponseEntity<Worklist.Page> worklist(Caller caller, Asked asked) {
        if (!Readers.haveWork(caller.authority())) {
            throw Readers.notAllowed();
        }
        long asOf = cases.asOf(asked.after());
        var behind = Questions.taskCursor(asked.cursor());
        return today(asOf, worklist.page(act(caller), asked.filter(), behind, asked.most()));
    }

    private Act act(Caller caller) {
        return new Act(caller.authority(), caller.district(), clock.today(), clock.now());
    }

    private static <T> ResponseEntity<T> today(long asOf, T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(CaseController.AS_OF, Long.toString(asOf))
                .body(body);
    }
}
