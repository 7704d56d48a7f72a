package org.phaseout.enforcement.cases.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseFile;
import org.phaseout.enforcement.cases.domain.Deadline;
import org.phaseout.enforcement.cases.domain.DutyLine;
import org.phaseout.enforcement.cases.domain.NextStep;
import org.phaseout.enforcement.cases.domain.Referral;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.domain.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case as it lies before an officer: what has happened, what is running, what may lawfully be done next. All of it is worked out
 * when it is read, for it changes with the day, the rules and the reader.
 */
@Component
public class Desk {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Rules rules;

    Desk(JdbcClient jdbc, JsonMapper eventJson, Rules rules) {
        this.jdbc = jdbc;
        this.json = eventJson;
        this.rules = rules;
    }

    /**
     * @param version for If-Match
     * @param today the business day it was worked out for
     * @param duties of the department, those that are done too
     * @param nextSteps every action of the reader that would be accepted on that day, and no other
     */
    public record Document(
            String id,
            long version,
            LocalDate today,
            @JsonUnwrapped CaseFile file,
            List<Deadline> deadlines,
            List<DutyLine> duties,
            @Nullable Referral referral,
            List<NextStep> nextSteps,
            List<CaseLine> timeline) {}

    /** @param reader who would act now */
    public Optional<Document> of(String id, Act reader) {
        return kept(reader.district(), id).map(kept -> document(kept, reader));
    }

    /** What of the case is put before the government. */
    public Optional<Dossier> dossier(String district, String id) {
        return kept(district, id).map(kept -> Dossier.of(kept, rules.now()));
    }

    private Optional<KeptCase> kept(String district, String id) {
        return jdbc.sql("select facts from case_view where district = ? and id = ?")
                .params(district, id)
                .query(String.class)
                .optional()
                .map(facts -> KeptCase.read(id, facts, json));
    }

    private Document document(KeptCase kept, Act reader) {
        var facts = kept.facts();
        var rulebook = rules.now();
        var today = reader.occurredOn();
        return new Document(
                kept.id(),
                facts.version(),
                today,
                facts.file().settled(rulebook.calendar()),
                facts.deadlines(today, rulebook),
                facts.duties(rulebook.procedures()).stream()
                        .map(duty -> DutyLine.of(duty, rulebook.calendar(), today))
                        .toList(),
                facts.referral().orElse(null),
                facts.nextSteps(reader, rulebook),
                kept.timeline());
    }
}
