package org.phaseout.enterprise.enterprise.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.enterprise.view.Enterprises;
import org.phaseout.enterprise.enterprise.view.Enterprises.Filter;
import org.phaseout.enterprise.enterprise.view.Enterprises.Row;
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

/** Reads of enterprises; a township reads its own ground. */
@RestController
@RequestMapping("/v1/enterprises")
class EnterpriseController {

    private final Enterprises enterprises;

    EnterpriseController(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** @param next cursor of the following page; absent on the last */
    record EnterprisePage(
            List<JsonNode> enterprises, @Nullable String next) {}

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
        var asOf = new AsOf(enterprises.asOf(after));
        var enterprise = enterprises
                .byId(caller.district(), id)
                .filter(row -> caller.authority().mayActIn(row.township()))
                .orElseThrow(AsOf::noSuchResource);
        return asOf.found(enterprise.version(), content.apply(enterprise));
    }

    /** @param name a part of the present or of a former name (曾用名) */
    @GetMapping
    ResponseEntity<EnterprisePage> page(
            Caller caller,
            @RequestParam(required = false) @Nullable String township,
            @RequestParam(required = false) @Nullable String uscc,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit) {
        var asOf = new AsOf(enterprises.asOf(after));
        int most = AsOf.atMost(limit);
        var own = caller.authority().township().orElse(township);
        var rows = enterprises.page(new Filter(caller.district(), own, uscc, name), cursor, most);
        var json = JsonMapper.shared();
        return asOf.ok()
                .body(new EnterprisePage(
                        rows.stream().map(Row::json).map(json::readTree).toList(), AsOf.next(rows, most, Row::id)));
    }
}
