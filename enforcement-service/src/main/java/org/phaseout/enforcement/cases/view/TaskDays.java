package org.phaseout.enforcement.cases.view;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseFacts;
import org.phaseout.enforcement.cases.domain.Deadline;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.view.Rules;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The days by which a worklist is sorted: kept with each case, and settled when the calendar they wait for is published (E7). */
@Component
class TaskDays {

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;
    private final Rules rules;

    TaskDays(NamedParameterJdbcTemplate jdbc, JsonMapper eventJson, Rules rules) {
        this.jdbc = jdbc;
        this.json = eventJson;
        this.rules = rules;
    }

    /**
     * @param due the nearest by which somebody has to act
     * @param provisional a calendar that is not published yet may move it, or put another before it
     */
    record Day(LocalDate due, boolean provisional) {}

    /** Which day is the nearest does not depend on the day it is asked. */
    static Day of(CaseFacts facts, Rulebook rulebook) {
        var owed = facts.deadlines(LocalDate.EPOCH, rulebook).stream()
                .filter(deadline -> !deadline.right())
                .toList();
        return new Day(
                owed.stream().map(Deadline::due).findFirst().orElse(TaskCursor.NEVER),
                owed.stream().anyMatch(Deadline::provisional));
    }

    /** A release may bring a calendar, of which no event is told. */
    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        settle(rules.now());
    }

    /** What a newer fact has changed meanwhile is left to that fact. */
    void settle(Rulebook rulebook) {
        var settled = provisional().stream().map(kept -> row(kept, rulebook)).toArray(MapSqlParameterSource[]::new);
        jdbc.batchUpdate("""
                update case_view set task_due = :due, task_provisional = :provisional
                where id = :id and version = :version
                """, settled);
    }

    private List<KeptCase> provisional() {
        return jdbc.query(
                "select id, facts from case_view where task_provisional",
                (row, _) -> KeptCase.read(row.getString(1), row.getString(2), json));
    }

    private static MapSqlParameterSource row(KeptCase kept, Rulebook rulebook) {
        var day = of(kept.facts(), rulebook);
        return new MapSqlParameterSource()
                .addValue("id", kept.id())
                .addValue("version", kept.facts().version())
                .addValue("due", day.due())
                .addValue("provisional", day.provisional());
    }
}
