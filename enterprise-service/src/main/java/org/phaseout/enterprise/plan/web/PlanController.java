package org.phaseout.enterprise.plan.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.plan.view.Plans;
import org.phaseout.enterprise.plan.view.Plans.Filter;
import org.phaseout.enterprise.plan.view.Plans.Row;
import org.phaseout.platform.read.AsOf;
import org.phaseout.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads of township-year plans; a township reads its own ground. */
@RestController
@RequestMapping("/v1/plans")
class PlanController {

    private final Plans plans;

    PlanController(Plans plans) {
        this.plans = plans;
    }

    /** @param next cursor of the following page; absent on the last */
    record PlanPage(List<JsonNode> plans, @Nullable String next) {}

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        return answer(caller, id, after, Row::json);
    }

    /** Every fact that was told, and which of them no longer stand (U12). */
    @GetMapping("/{id}/history")
    ResponseEntity<String> history(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        return answer(caller, id, after, Row::history);
    }

    private ResponseEntity<String> answer(
            Caller caller, String id, @Nullable UUID after, Function<Row, String> content) {
        var asOf = new AsOf(plans.asOf(after));
        var plan = plans.byId(caller.district(), id)
                .filter(row -> caller.authority().mayActIn(row.township()))
                .orElseThrow(AsOf::noSuchResource);
        return asOf.found(plan.version(), content.apply(plan));
    }

    @GetMapping
    ResponseEntity<PlanPage> page(
            Caller caller,
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit) {
        var asOf = new AsOf(plans.asOf(after));
        int most = AsOf.atMost(limit);
        var own = caller.authority().township().orElse(township);
        var rows = plans.page(new Filter(caller.district(), own, year, state), cursor, most);
        var json = JsonMapper.shared();
        return asOf.ok()
                .body(new PlanPage(
                        rows.stream().map(Row::json).map(json::readTree).toList(), AsOf.next(rows, most, Row::id)));
    }
}
