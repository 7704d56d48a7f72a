package org.phaseout.reporting.rollup.outbox;

import java.util.Map;
import java.util.Set;
import org.phaseout.platform.message.MessageHeader;
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

    /**
     * Where the messages take the rebuild; those that begin while there is none leave it so.
     *
     * @param told the records of the district that they are about, each with the newest of them
     */
    State after(String district, Map<RecordRef, MessageHeader> told) {
        var seenAgain = jdbc.sql("""
                        delete from summary_rebuild r using unnest(:keys::text[], :versions::bigint[]) as told (key, version)
                        where r.district = :district and r.key = told.key and r.version <= told.version
                        """)
                        .param("district", district)
                        .param("keys", told.keySet().stream().map(Rebuild::key).toArray(String[]::new))
                        .param(
                                "versions",
                                told.values().stream()
                                        .map(MessageHeader::version)
                                        .toArray(Long[]::new))
                        .update()
                > 0;
        var underway = jdbc.sql("select exists (select 1 from summary_rebuild where district = :district)")
                .param("district", district)
                .query(Boolean.class)
                .single();
        if (underway) {
            return State.UNDERWAY;
        }
        return seenAgain ? State.JUST_OVER : State.NONE;
    }

    private static String key(RecordRef told) {
        return told.kind().code() + ":" + told.id();
    }
}
