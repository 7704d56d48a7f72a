package org.phaseout.enforcement.cases.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseFile.Outcome;
import org.phaseout.enforcement.cases.domain.Subject;
import org.phaseout.enforcement.rules.domain.Follows.Closing;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Rulebook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is put before the government (案卷), put together from the facts of the case that stand. No officer and no recipient
 * is named in it.
 *
 * @param grounds upon which a government may be asked, and what each still lacks
 * @param parts by the word of {@link DossierPart}
 * @param decided null where nothing is, or a review has undone it
 * @param execution of every decision against the enterprise
 */
public record Dossier(
        String id,
        long version,
        Subject subject,
        List<Referable> grounds,
        Map<String, List<Paper>> parts,
        @Nullable Outcome decided,
        List<Execution> execution) {

    private static final Set<String> PERSONS = Set.of("officers", "receivedBy", "handledBy", "approvedBy");
    private static final String OF_THE_CASE = "caseId";

    /**
     * @param decider who decides or approves, in the words of the clause
     * @param complete whether nothing is missing
     */
    public record Referable(String ground, String clause, String decider, boolean complete, List<Missing> missing) {}

    /** @param content what the fact says, persons left out */
    public record Paper(CaseLine told, JsonNode content) {}

    static Dossier of(KeptCase kept, Rulebook rules) {
        var file = kept.facts().file();
        var rows = rows(kept, rules);
        return new Dossier(
                kept.id(),
                kept.facts().version(),
                file.subject(),
                rows.stream().map(row -> referable(kept, row)).toList(),
                parts(kept),
                kept.isUndone() ? null : file.decided(),
                Execution.of(kept, rows));
    }

    /** Rows of what was found, as of the day of the act, after which a government has a say. */
    private static List<Ground> rows(KeptCase kept, Rulebook rules) {
        return kept.facts().file().grounds().stream()
                .flatMap(found -> rules.procedures().row(found.ground(), found.actOn()).stream())
                .filter(row -> row.follows().closing() != Closing.NONE)
                .distinct()
                .toList();
    }

    private static Referable referable(KeptCase kept, Ground row) {
        var missing = Missing.of(kept, row);
        return new Referable(row.ground(), row.clause(), row.follows().decider(), missing.isEmpty(), missing);
    }

    private static Map<String, List<Paper>> parts(KeptCase kept) {
        var parts = new LinkedHashMap<String, List<Paper>>();
        for (var part : DossierPart.values()) {
            parts.put(part.name().toLowerCase(Locale.ROOT), new ArrayList<>());
        }
        for (var told : kept.kept()) {
            kept.facts()
                    .history()
                    .at(told.version())
                    .filter(entry -> entry.stands())
                    .ifPresent(entry -> DossierPart.of(entry.fact())
                            .map(part -> part.name().toLowerCase(Locale.ROOT))
                            .map(parts::get)
                            .ifPresent(papers -> papers.add(
                                    new Paper(CaseLine.of(told, kept.facts()), withoutPersons(told.data())))));
        }
        return parts;
    }

    private static JsonNode withoutPersons(JsonNode data) {
        var content = (ObjectNode) data.deepCopy();
        content.remove(PERSONS);
        content.remove(OF_THE_CASE);
        return content;
    }
}
