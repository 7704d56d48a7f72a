package org.phaseout.enforcement.cases.view;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseFile;
import org.phaseout.enforcement.cases.domain.GroundLine;
import org.phaseout.enforcement.cases.domain.LimitLine;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.KeptFact;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code case_view} up with the ledger; every fact has its case folded anew, so that undoing needs no rule here. */
@Component
class CaseView implements Follower {

    static final String NAME = "case-view";

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;
    private final Rules rules;
    private final TaskDays days;

    CaseView(NamedParameterJdbcTemplate jdbc, JsonMapper eventJson, Rules rules, TaskDays days) {
        this.jdbc = jdbc;
        this.json = eventJson;
        this.rules = rules;
        this.days = days;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var told = batch.stream()
                .filter(recorded -> recorded.fact() instanceof CaseEvent)
                .collect(Collectors.groupingBy(Recorded::aggregateId, LinkedHashMap::new, Collectors.toList()));
        var published = batch.stream()
                .map(Recorded::fact)
                .filter(HolidayCalendarPublished.class::isInstance)
                .map(HolidayCalendarPublished.class::cast)
                .toList();
        if (told.isEmpty() && published.isEmpty()) {
            return;
        }
        var rulebook = rules.now().with(published);
        if (!told.isEmpty()) {
            put(told, rulebook);
        }
        if (!published.isEmpty()) {
            days.settle(rulebook);
        }
    }

    private void put(Map<String, List<Recorded<Fact>>> told, Rulebook rulebook) {
        var kept = kept(told.keySet());
        put(told.entrySet().stream()
                .map(each -> row(each.getValue(), kept.getOrDefault(each.getKey(), List.of()), rulebook))
                .toArray(MapSqlParameterSource[]::new));
    }

    private Map<String, List<KeptFact>> kept(Set<String> ids) {
        var kept = new LinkedHashMap<String, List<KeptFact>>();
        jdbc.query("select id, facts from case_view where id in (:ids)", Map.of("ids", ids), row -> {
            kept.put(row.getString(1), KeptCase.list(row.getString(2), json));
        });
        return kept;
    }

    private MapSqlParameterSource row(List<Recorded<Fact>> told, List<KeptFact> kept, Rulebook rulebook) {
        var facts = new ArrayList<>(kept);
        for (var recorded : told) {
            if (facts.isEmpty() || facts.getLast().version() < recorded.version()) {
                facts.add(KeptFact.of(recorded, json));
            }
        }
        var latest = told.getLast();
        var folded = KeptCase.of(latest.aggregateId(), facts, json).facts();
        var document = CaseDocument.of(latest.aggregateId(), folded, rulebook.procedures(), latest);
        var file = document.file();
        var running = file.limits().stream().filter(limit -> !limit.lapsed()).toList();
        var subject = file.subject();
        var day = TaskDays.of(folded, rulebook);
        return new MapSqlParameterSource()
                .addValue("id", document.id())
                .addValue("district", latest.district())
                .addValue("version", document.version())
                .addValue("state", file.state())
                .addValue("awaits", file.awaits())
                .addValue("department", subject.department())
                .addValue("track", subject.track())
                .addValue("uscc", subject.uscc())
                .addValue("township", subject.township())
                .addValue(
                        "unit",
                        subject.units().isEmpty() ? null : subject.units().getFirst())
                .addValue(
                        "due",
                        running.stream()
                                .map(LimitLine::lastDay)
                                .min(Comparator.naturalOrder())
                                .orElse(null))
                .addValue("provisional", running.stream().anyMatch(LimitLine::provisional))
                .addValue("taskDue", day.due())
                .addValue("taskProvisional", day.provisional())
                .addValue("grounds", grounds(file))
                .addValue("document", json.writeValueAsString(document))
                .addValue("facts", json.writeValueAsString(facts))
                .addValue("at", Timestamp.from(latest.recordedAt()));
    }

    private static String[] grounds(CaseFile file) {
        return file.grounds().stream().map(GroundLine::ground).distinct().toArray(String[]::new);
    }

    private void put(MapSqlParameterSource[] rows) {
        jdbc.batchUpdate("""
                insert into case_view (id, district, version, state, awaits, department, track, uscc, township, unit,
                                       due, provisional, task_due, task_provisional, grounds, document, facts, recorded_at)
                values (:id, :district, :version, :state, :awaits, :department, :track, :uscc, :township, :unit,
                        :due, :provisional, :taskDue, :taskProvisional, :grounds, :document::jsonb, :facts::jsonb, :at)
                on conflict (id) do update set version = excluded.version, state = excluded.state,
                    awaits = excluded.awaits, department = excluded.department, track = excluded.track,
                    uscc = excluded.uscc, township = excluded.township, unit = excluded.unit, due = excluded.due,
                    provisional = excluded.provisional, task_due = excluded.task_due,
                    task_provisional = excluded.task_provisional,
                    grounds = excluded.grounds, document = excluded.document, facts = excluded.facts,
                    recorded_at = excluded.recorded_at
                """, rows);
    }

    @Override
    public List<String> tables() {
        return List.of("case_view");
    }

    @Override
    public void reset() {
        jdbc.getJdbcOperations().execute("truncate case_view");
    }
}
