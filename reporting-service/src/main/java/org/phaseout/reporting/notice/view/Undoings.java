package org.phaseout.reporting.notice.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** U12: what was told of units and enterprises and no longer stands. */
@Component
public class Undoings {

    private final JdbcClient jdbc;

    Undoings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param replacedBy version that stands in the place of the undone one; null when nothing does */
    public record Undone(
            String aggregateId, long version, @Nullable Long replacedBy, String office, String reason) {}

    /** @param place in the aggregate's story: that of the replaced version, or its own */
    public record Place(long place, Change change) {}

    public void note(String district, Undone undone) {
        jdbc.sql("""
                        insert into notice_known_undoing (district, aggregate_id, version, replaced_by, office, reason)
                        values (:district, :aggregate, :version, :replacedBy, :office, :reason)
                        on conflict do nothing
                        """)
                .param("district", district)
                .param("aggregate", undone.aggregateId())
                .param("version", undone.version())
                .param("replacedBy", undone.replacedBy())
                .param("office", undone.office())
                .param("reason", undone.reason())
                .update();
    }

    /** Whether a version tells something new, or says right what an earlier one said wrong. */
    public Place placeOf(String district, String aggregateId, long version) {
        return replaced(district, aggregateId, version)
                .map(undone -> new Place(
                        placeOf(district, aggregateId, undone.version()).place(),
                        Change.clerical(undone.office(), undone.reason())))
                .orElseGet(() -> new Place(version, Change.NEW_FACT));
    }

    private Optional<Undone> replaced(String district, String aggregateId, long by) {
        return jdbc.sql("""
                        select aggregate_id, version, replaced_by, office, reason from notice_known_undoing
                        where district = :district and aggregate_id = :aggregate and replaced_by = :by
                        """)
                .param("district", district)
                .param("aggregate", aggregateId)
                .param("by", by)
                .query(Undone.class)
                .optional();
    }

    public void clear() {
        jdbc.sql("delete from notice_known_undoing").update();
    }
}
