package org.phaseout.enterprise.unit.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.view.Units;
import org.phaseout.enterprise.unit.view.Units.Filter;
import org.phaseout.enterprise.unit.view.Units.Row;
import org.phaseout.enterprise.unit.view.Units.Told;
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

/** Reads of capacity units; a township reads its own ground. */
@RestController
@RequestMapping("/v1/capacity-units")
class UnitController {

    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    /** @param next cursor of the following page; absent on the last */
    record UnitPage(List<JsonNode> units, @Nullable String next) {}

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        var asOf = new AsOf(units.asOf(after));
        var unit = readable(caller, id);
        return asOf.found(unit.version(), unit.json());
    }

    private Row readable(Caller caller, String id) {
        return units.byId(caller.district(), id)
                .filter(row -> caller.authority().mayActIn(row.township()))
                .orElseThrow(AsOf::noSuchResource);
    }

    /** Every fact that was told of the unit, those that no longer stand too (U12). */
    @GetMapping("/{id}/history")
    ResponseEntity<List<Told>> history(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        var asOf = new AsOf(units.asOf(after));
        var unit = readable(caller, id);
        return asOf.found(unit.version()).body(units.history(id));
    }

    /** What a list is asked for; each is left out for all. */
    record Asked(
            @Nullable String township,
            @Nullable String uscc,
            @Nullable String industry,
            @Nullable String state,
            @Nullable Boolean overdue,
            @Nullable Boolean groundAnnulled) {

        Filter by(Caller caller) {
            var own = caller.authority().township().orElse(township);
            return new Filter(caller.district(), own, uscc, industry, state, overdue, groundAnnulled);
        }
    }

    @GetMapping
    ResponseEntity<UnitPage> page(
            Caller caller,
            Asked asked,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit) {
        var asOf = new AsOf(units.asOf(after));
        int most = AsOf.atMost(limit);
        var rows = units.page(asked.by(caller), cursor, most);
        var json = JsonMapper.shared();
        return asOf.ok()
                .body(new UnitPage(
                        rows.stream().map(Row::json).map(json::readTree).toList(), AsOf.next(rows, most, Row::id)));
    }
}
