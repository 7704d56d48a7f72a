package org.phaseout.reporting.rollup.outbox;

import java.util.Set;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the totals of a district are still on their way back to where they were before the rollup was emptied. */
@Component
class Rebuild {

    private final JdbcClient jdbc;

    Rebuild(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum State {
        NONE,
        UNDERWAY,
        JUST_OVER
    }

    /** Notes all that was told so far. What is forgotten again, halfway, has still to be told what it was at first. */
    void begin(Set<RecordKind> kinds) {
        jdbc.sql("""
                        insert into summary_rebuild (district, key, version)
                        select district, kind || ':' || record_id, max(version) from record_message
                        where kind = any (:kinds::text[]) group by 1, 2
                        on conflict (district, key) do update
                        set version = greatest(summary_rebuild.version, excluded.version)
                        """)
                .param("kinds", kinds.stream().map(RecordKind::code).toArray(String[]::new))
                .update();
    }

    /** Where the message takes the rebuild; a message that begins while there is none leaves it so. */
    State after(RecordRef told, long version) {
        var seenAgain = jdbc.sql("""
                        delete from summary_rebuild
                        where district = :district and key = :key and version <= :version
                        """)
                        .param("district", told.district())
                        .param("key", told.kind().code() + ":" + told.id())
                        .param("version", version)
                        .update()
                > 0;
        var underway = jdbc.sql("select exists (select 1 from summary_rebuild where district = :district)")
                .param("district", told.district())
                .query(Boolean.class)
                .single();
        if (underway) {
            return State.UNDERWAY;
        }
        return seenAgain ? State.JUST_OVER : State.NONE;
    }
}
