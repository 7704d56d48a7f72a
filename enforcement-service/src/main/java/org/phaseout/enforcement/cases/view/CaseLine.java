package org.phaseout.enforcement.cases.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseFacts;
import org.phaseout.enforcement.cases.domain.Effect;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.read.KeptFact;
import tools.jackson.databind.JsonNode;

/**
 * One fact of a case in its timeline.
 *
 * @param by the authority that told it
 * @param office in whose name it was done, where that is another: the issuing body, the government, the reviewing body
 * @param documentNumber 文号 it stands on; null where it stands on none
 * @param mark {@code stands}, {@code voided} or {@code corrected} (U12)
 * @param undoneBy version of the voiding, or of the fact that stands in its place; null while it stands
 */
public record CaseLine(
        long version,
        String fact,
        String by,
        @Nullable String office,
        @Nullable String documentNumber,
        @Nullable String clause,
        LocalDate occurredOn,
        Instant recordedAt,
        String mark,
        boolean stands,
        @Nullable Long undoneBy) {

    static CaseLine of(KeptFact kept, CaseFacts facts) {
        var told = facts.history().at(kept.version()).orElseThrow();
        return of(kept, told, facts.telling(told));
    }

    private static CaseLine of(KeptFact kept, Entry<CaseEvent> told, Effect mark) {
        var data = kept.data();
        return new CaseLine(
                kept.version(),
                kept.fact(),
                kept.by(),
                first(data, "/issuedBy", "/decision/body", "/body"),
                first(data, "/documentNumber", "/decision/number", "/document"),
                first(data, "/clause", "/limit/clause"),
                kept.occurredOn(),
                kept.recordedAt(),
                mark.word(),
                told.stands(),
                told.undoneBy());
    }

    /** Facts of different kinds say the same under the names they were stored with. */
    private static @Nullable String first(JsonNode data, String... places) {
        return Stream.of(places)
                .map(data::at)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElse(null);
    }
}
