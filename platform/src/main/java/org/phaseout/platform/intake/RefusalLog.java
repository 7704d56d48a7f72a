package org.phaseout.platform.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.security.Caller;
import org.phaseout.platform.vault.BodySeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps refused actions for their sender to see, outside the ledger and in a statement of its own. What was sent is
 * sealed, for it may name persons, and goes after its term.
 */
@Component
class RefusalLog {

    /** Six months, the least for which logs are kept (网络安全法 art. 21). */
    private static final int MONTHS_KEPT = 6;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final BodySeal seal;

    RefusalLog(JdbcClient jdbc, BusinessClock clock, BodySeal seal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seal = seal;
    }

    /** A refused action as its sender sees it afterwards. */
    record Entry(
            long number,
            @Nullable String source,
            @Nullable String actionId,
            @Nullable String type,
            @Nullable String subject,
            String code,
            @Nullable String pointer,
            Instant recordedAt,
            LocalDate keptUntil) {}

    void keep(Intake.Sender sender, @Nullable CloudEvent event, Problem problem) {
        var caller = sender.caller();
        jdbc.sql("""
                        insert into refusal (district, authority, source, action_id, type, subject, code, pointer,
                                             recorded_at, keep_until, sealed_body)
                        values (:district, :authority, :source, :id, :type, :subject, :code, :pointer,
                                :at, :until, :body)
                        """)
                .param("district", caller.district())
                .param("authority", caller.authority().value())
                .param("source", event == null ? null : event.source())
                .param("id", event == null ? null : event.id())
                .param("type", event == null ? null : event.type())
                .param("subject", event == null ? null : event.subject())
                .param("code", problem.code())
                .param("pointer", problem.pointer())
                .param("at", Timestamp.from(clock.now()))
                .param("until", clock.today().plusMonths(MONTHS_KEPT))
                .param("body", event == null ? null : sealed(event, caller))
                .update();
    }

    private byte[] sealed(CloudEvent event, Caller caller) {
        return seal.seal(
                event.data().toString().getBytes(UTF_8), caller.district().getBytes(UTF_8));
    }

    /** The sender's own refusals, newest first, those numbered below {@code before}. */
    List<Entry> of(Caller caller, long before, int limit) {
        return jdbc.sql("""
                        select id, source, action_id, type, subject, code, pointer, recorded_at, keep_until
                        from refusal where district = ? and authority = ? and id < ? order by id desc limit ?
                        """)
                .params(caller.district(), caller.authority().value(), before, limit)
                .query((row, _) -> new Entry(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getTimestamp(8).toInstant(),
                        row.getDate(9).toLocalDate()))
                .list();
    }

    /** Drops what has outlived its term. */
    int forget() {
        return jdbc.sql("delete from refusal where keep_until < ?")
                .param(clock.today())
                .update();
    }
}
