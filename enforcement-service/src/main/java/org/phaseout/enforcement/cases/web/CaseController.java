package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.view.CaseLine;
import org.phaseout.enforcement.cases.view.Cases;
import org.phaseout.enforcement.cases.view.Cases.Row;
import org.phaseout.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads of cases and leads: a department its own, a township its ground, the government and the auditor all. */
@RestController
class CaseController {

    static final String AS_OF = "As-Of-Position";

    private final Cases cases;
    private final DaysAsRead days;

    CaseController(Cases cases, DaysAsRead days) {
        this.cases = cases;
        this.days = days;
    }

    /** @param next cursor of the following page; absent on the last */
    record CasePage(List<JsonNode> cases, @Nullable String next) {}

    record HistoryPage(String id, List<CaseLine> history) {}

    @GetMapping({"/v1/cases/{id}", "/v1/leads/{id}"})
    ResponseEntity<String> one(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        long asOf = cases.asOf(after);
        var row = Readers.readable(cases, caller, id);
        return ResponseEntity.ok()
                .eTag("\"" + row.version() + "\"")
                .header(AS_OF, Long.toString(asOf))
                .contentType(MediaType.APPLICATION_JSON)
                .body(document(row, days.reading()).toString());
    }

    @GetMapping("/v1/cases/{id}/history")
    ResponseEntity<HistoryPage> history(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable UUID after) {
        long asOf = cases.asOf(after);
        var row = Readers.readable(cases, caller, id);
        return ResponseEntity.ok()
                .header(AS_OF, Long.toString(asOf))
                .body(new HistoryPage(row.id(), cases.history(caller.district(), row.id())));
    }

    /** @param due cases whose limit ends on this day or before it */
    record Asked(
            @Nullable String state,
            @Nullable String awaits,
            @Nullable String uscc,
            @Nullable String township,
            @Nullable LocalDate due,
            @Nullable String cursor,
            @Nullable UUID after,
            @Nullable Integer limit) {

        int most() {
            return limit == null ? 100 : Math.clamp(limit, 1, 500);
        }
    }

    @GetMapping("/v1/cases")
    ResponseEntity<CasePage> page(Caller caller, Asked asked) {
        return page(caller, asked, false);
    }

    /** U10: what waits for an officer to open a case. */
    @GetMapping("/v1/leads")
    ResponseEntity<CasePage> leads(Caller caller, Asked asked) {
        return page(caller, asked, true);
    }

    private ResponseEntity<CasePage> page(Caller caller, Asked asked, boolean leads) {
        Readers.requireReader(caller);
        long asOf = cases.asOf(asked.after());
        var rows =
                cases.page(Readers.filter(caller, asked, leads), leads, Questions.cursor(asked.cursor()), asked.most());
        return ResponseEntity.ok()
                .header(AS_OF, Long.toString(asOf))
                .body(new CasePage(
                        documents(rows),
                        rows.size() < asked.most() ? null : rows.getLast().id()));
    }

    private List<JsonNode> documents(List<Row> rows) {
        var completed = days.reading();
        return rows.stream().<JsonNode>map(row -> document(row, completed)).toList();
    }

    /** A lead that a policy put down says through its unit whose and where it is. */
    private static ObjectNode document(Row row, Consumer<ObjectNode> completed) {
        var document = (ObjectNode) JsonMapper.shared().readTree(row.json());
        var subject = document.withObject("/subject");
        fill(subject, "township", row.township());
        fill(subject, "uscc", row.unit().uscc());
        fill(subject, "enterpriseName", row.unit().enterprise());
        completed.accept(document);
        return document;
    }

    private static void fill(ObjectNode subject, String field, @Nullable String value) {
        if (value != null && !subject.has(field)) {
            subject.put(field, value);
        }
    }
}
