package org.phaseout.enterprise.unit.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Undoing;
import org.phaseout.platform.read.AfterWait;
import org.phaseout.platform.read.KeptFact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions about capacity units. */
@Component
public class Units {

    private final JdbcClient jdbc;
    private final UnitFacts facts;
    private final AfterWait afterWait;

    Units(JdbcClient jdbc, UnitFacts facts, AfterWait afterWait) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.afterWait = afterWait;
    }

    /** @param json of the unit, as {@code UnitDocument} */
    public record Row(String id, long version, String township, String json) {}

    /** Each null for all; {@code overdue} true for what is late now, {@code groundAnnulled} as E6a marks it. */
    public record Filter(
            String district,
            @Nullable String township,
            @Nullable String uscc,
            @Nullable String industry,
            @Nullable String state,
            @Nullable Boolean overdue,
            @Nullable Boolean groundAnnulled) {}

    /**
     * A fact of a unit and what became of it.
     *
     * @param fact stored name
     * @param by the authority that told it
     * @param undoneBy version of the voiding, or of the fact that stands in its place; null while it stands
     */
    public record Told(
            long version,
            String fact,
            String by,
            LocalDate occurredOn,
            Instant recordedAt,
            boolean stands,
            @Nullable Long undoneBy,
            boolean corrected) {}

    /** Waits for a view to have an event, at most a second; answers with the position up to which it is complete. */
    public long asOf(@Nullable UUID after) {
        return afterWait.asOf(UnitView.NAME, after);
    }

    public Optional<Row> byId(String district, String id) {
        return jdbc.sql("select id, version, township, document from unit_view where district = ? and id = ?")
                .params(district, id)
                .query((row, _) -> new Row(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .optional();
    }

    /** Under which document a unit was last listed, as far as the view has it; empty where it never was. */
    public Optional<String> planDocument(String id) {
        return jdbc.sql("select document ->> 'planDocument' from unit_view where id = ?")
                .param(id)
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(found -> found);
    }

    /** Every fact of a unit in the order it was told; empty for a unit nobody knows. */
    public List<Told> history(String id) {
        var kept = facts.of(List.of(id)).getOrDefault(id, List.of());
        if (kept.isEmpty()) {
            return List.of();
        }
        var entries = facts.state(kept).entries();
        return IntStream.range(0, kept.size())
                .mapToObj(i -> told(kept.get(i), entries.get(i).undoneBy(), entries))
                .toList();
    }

    private static Told told(KeptFact kept, @Nullable Long undoneBy, List<Entry<UnitEvent>> entries) {
        var corrected = undoneBy != null
                && entries.stream()
                        .anyMatch(entry -> entry.version() == undoneBy && !(entry.fact() instanceof Undoing));
        return new Told(
                kept.version(),
                kept.fact(),
                kept.by(),
                kept.occurredOn(),
                kept.recordedAt(),
                undoneBy == null,
                undoneBy,
                corrected);
    }

    /** Units in order of their ids, from behind a cursor; null for the first page. */
    public List<Row> page(Filter filter, @Nullable String behind, int limit) {
        return jdbc.sql("""
                        select id, version, township, document from unit_view
                        where district = :district
                          and (:township::text is null or township = :township)
                          and (:uscc::text is null or uscc = :uscc)
                          and (:industry::text is null or industry = :industry)
                          and (:state::text is null or state = :state)
                          and (:overdue::boolean is null or overdue = :overdue)
                          and (:annulled::boolean is null
                               or (document -> 'flags' ->> 'groundAnnulled')::boolean = :annulled)
                          and id > :behind
                        order by id limit :limit
                        """)
                .param("district", filter.district())
                .param("township", filter.township())
                .param("uscc", filter.uscc())
                .param("industry", filter.industry())
                .param("state", filter.state())
                .param("overdue", filter.overdue())
                .param("annulled", filter.groundAnnulled())
                .param("behind", behind == null ? "" : behind)
                .param("limit", limit)
                .query((row, _) -> new Row(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }
}
