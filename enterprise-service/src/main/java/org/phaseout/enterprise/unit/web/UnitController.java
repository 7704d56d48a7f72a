package org.phaseout.enterprise.unit.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.view.Units;
import org.phaseout.enterprise.unit.view.Units.Filter;
import org.phaseout.enterprise.unit.view.Units.Row;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Caller;
import org.springframework.http.MediaType;
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

    private static final String AS_OF = "As-Of-Position";

    private final Units units;

    UnitController(Units units) {
        this.units = units;
    }

    /** @param next cursor of the following page; absent on the last */
    record UnitPage(List<JsonNode> units, @Nullable String next) {}

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        long asOf = units.asOf(after);
        var unit = units.byId(caller.district(), id)
                .filter(row -> caller.authority().mayActIn(row.township()))
                .orElseThrow(() -> new Rejected(Problem.of(404, "no-such-resource", "/id")));
        return ResponseEntity.ok()
                .eTag("\"" + unit.version() + "\"")
                .header(AS_OF, Long.toString(asOf))
                .contentType(MediaType.APPLICATION_JSON)
                .body(unit.json());
    }

    @GetMapping
    ResponseEntity<UnitPage> page(
            Caller caller,
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable String uscc,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit) {
        long asOf = units.asOf(after);
        int most = Math.clamp(limit, 1, 500);
        var own = caller.authority().township().orElse(township);
        var rows = units.page(new Filter(caller.district(), own, uscc), cursor, most);
        var json = JsonMapper.shared();
        return ResponseEntity.ok()
                .header(AS_OF, Long.toString(asOf))
                .body(new UnitPage(
                        rows.stream().map(Row::json).map(json::readTree).toList(),
                        rows.size() < most ? null : rows.getLast().id()));
    }
}
