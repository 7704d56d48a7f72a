package org.phaseout.reporting.rollup.outbox;

import org.phaseout.platform.message.MessageHeader;
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

    /** Notes all the reader has seen. A reader emptied again, halfway, has still to see what it had seen at first. */
    void begin(String reader) {
        jdbc.sql("""
                        insert into summary_rebuild (district, key, version)
                        select district, key, version from arrival_high_water where reader = :reader
                        on conflict (district, key) do update
                        set version = greatest(summary_rebuild.version, excluded.version)
                        """).param("reader", reader).update();
    }

    /** Where the message takes the rebuild; a message that begins while there is none leaves it so. */
    State after(MessageHeader message) {
        var seenAgain = jdbc.sql("""
                        delete from summary_rebuild
                        where district = :district and key = :key and version <= :version
                        """)
                        .param("district", message.district())
                        .param("key", message.key())
                        .param("version", message.version())
                        .update()
                > 0;
        var underway = jdbc.sql("select exists (select 1 from summary_rebuild where district = :district)")
                .param("district", message.district())
                .query(Boolean.class)
                .single();
        if (underway) {
            return State.UNDERWAY;
        }
        return seenAgain ? State.JUST_OVER : State.NONE;
    }
}
