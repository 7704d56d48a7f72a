package org.phaseout.pricing.measure.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.AsOf;
import org.phaseout.platform.security.Caller;
import org.phaseout.pricing.measure.view.MeasureHistory;
import org.phaseout.pricing.measure.view.Measures;
import org.phaseout.pricing.measure.view.Measures.Filter;
import org.phaseout.pricing.measure.view.Measures.Row;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads of price measures; a township reads those of its own ground. */
@RestController
@RequestMapping("/v1/measures")
class MeasureController {

    private final Measures measures;
    private final MeasureHistory history;

    MeasureController(Measures measures, MeasureHistory history) {
        this.measures = measures;
        this.history = history;
    }

    /** @param next cursor of the following page; absent on the last */
    record MeasurePage(List<JsonNode> measures, @Nullable String next) {}

    record HistoryDocument(String id, List<MeasureHistory.Line> facts) {}

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        var asOf = new AsOf(measures.asOf(after));
        var measure = readable(caller, id);
        return asOf.found(measure.version(), measure.json());
    }

    @GetMapping("/{id}/history")
    HistoryDocument history(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        measures.asOf(after);
        readable(caller, id);
        return new HistoryDocument(id, history.of(caller.district(), id));
    }

    @GetMapping
    ResponseEntity<MeasurePage> page(
            Caller caller,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit) {
        var asOf = new AsOf(measures.asOf(after));
        int most = AsOf.atMost(limit);
        var own = caller.authority().township().orElse(null);
        var rows = measures.page(new Filter(caller.district(), own, unit, state), cursor, most);
        var json = JsonMapper.shared();
        return asOf.ok()
                .body(new MeasurePage(
                        rows.stream().map(Row::json).map(json::readTree).toList(), AsOf.next(rows, most, Row::id)));
    }

    private Row readable(Caller caller, String id) {
        return measures.byId(caller.district(), id)
                .filter(row -> caller.authority().mayActIn(row.township()))
                .orElseThrow(AsOf::noSuchResource);
    }
}
