package org.phaseout.platform.deadletter;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.WireMessage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages that could not be applied. A letter blocks only its own key within its own group: what comes later for that
 * key is parked behind it, everything else goes on. Parking takes part in the caller's transaction.
 */
@Component
public class DeadLetters {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final int CAUSE_LENGTH = 2000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    public DeadLetters(
            JdbcClient jdbc, PlatformTransactionManager transactions, @Qualifier("eventJson") JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    /** Parks what failed. */
    public void park(String group, WireMessage letter, Throwable failure) {
        insert(group, letter, causeOf(failure));
    }

    /** Parks what may not overtake an earlier letter of its key. */
    public void parkBehind(String group, WireMessage letter) {
        insert(group, letter, null);
    }

    public boolean isBlocked(String group, String key) {
        return jdbc.sql("select exists (select 1 from dead_letter where consumer = ? and key = ?)")
                .params(group, key)
                .query(Boolean.class)
                .single();
    }

    /** Every key of the group that has a letter. */
    public Set<String> blocked(String group) {
        return new HashSet<>(jdbc.sql("select distinct key from dead_letter where consumer = ?")
                .param(group)
                .query(String.class)
                .list());
    }

    /**
     * Tries the letters of one key again, in order, each in a transaction of its own, and stops at the first that fails
     * again.
     *
     * @param again applies one letter within that transaction
     */
    public Redriven redrive(String group, String key, Consumer<WireMessage> again) {
        int applied = 0;
        while (true) {
            var first = first(group, key);
            if (first.isEmpty()) {
                return new Redriven(key, applied, 0, null);
            }
            try {
                applied += transaction.execute(status -> apply(first.get(), again));
            } catch (RuntimeException failure) {
                if (TransientFailure.in(failure)) {
                    throw failure;
                }
                var cause = causeOf(failure);
                failedAgain(first.get().id(), cause);
                return new Redriven(key, applied, count(group, key), cause);
            }
        }
    }

    /** Throws away every letter of a group that is about to read everything again. */
    public void discard(String group) {
        jdbc.sql("delete from dead_letter where consumer = ?").param(group).update();
    }

    public long count(String group) {
        return jdbc.sql("select count(*) from dead_letter where consumer = ?")
                .param(group)
                .query(Long.class)
                .single();
    }

    /** @param after id of the last letter of the page before; 0 for the first page */
    List<DeadLetter> list(@Nullable String group, long after, int limit) {
        return jdbc.sql("""
                        select id, consumer, key, district, headers ->> :type as type, cause, attempts, parked_at, tried_at
                        from dead_letter
                        where id > :after and (cast(:group as text) is null or consumer = :group)
                        order by id limit :limit""")
                .param("type", MessageCodec.TYPE)
                .param("after", after)
                .param("group", group)
                .param("limit", limit)
                .query((row, index) -> new DeadLetter(
                        row.getLong("id"),
                        row.getString("consumer"),
                        row.getString("key"),
                        row.getString("district"),
                        row.getString("type"),
                        row.getString("cause"),
                        row.getInt("attempts"),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("tried_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    private void insert(String group, WireMessage letter, @Nullable String cause) {
        jdbc.sql("""
                        insert into dead_letter (consumer, key, district, headers, body, cause, attempts, tried_at)
                        values (:group, :key, :district, cast(:headers as json), :body, :cause,
                                :attempts, case when :attempts > 0 then clock_timestamp() end)""")
                .param("group", group)
                .param("key", letter.key())
                .param("district", storable(letter.header(MessageCodec.DISTRICT).orElse("")))
                .param("headers", json.writeValueAsString(letter.headers()))
                .param("body", letter.body().get())
                .param("cause", cause)
                .param("attempts", cause == null ? 0 : 1)
                .update();
    }

    private Optional<Parked> first(String group, String key) {
        return jdbc.sql("""
                        select id, headers, body from dead_letter
                        where consumer = ? and key = ? order by id limit 1""")
                .params(group, key)
                .query((row, index) -> new Parked(
                        row.getLong("id"),
                        new WireMessage(
                                key,
                                json.readValue(row.getString("headers"), HEADERS),
                                Bytes.wrap(row.getBytes("body")))))
                .optional();
    }

    private int apply(Parked parked, Consumer<WireMessage> again) {
        again.accept(parked.letter());
        int deleted = jdbc.sql("delete from dead_letter where id = ?")
                .param(parked.id())
                .update();
        if (deleted == 0) {
            throw new ConcurrentRedrive();
        }
        return deleted;
    }

    private void failedAgain(long id, String cause) {
        jdbc.sql("""
                        update dead_letter set attempts = attempts + 1, cause = ?, tried_at = clock_timestamp()
                        where id = ?""").params(cause, id).update();
    }

    private long count(String group, String key) {
        return jdbc.sql("select count(*) from dead_letter where consumer = ? and key = ?")
                .params(group, key)
                .query(Long.class)
                .single();
    }

    private static String causeOf(Throwable failure) {
        var text = new StringBuilder();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " ← ").append(cause);
        }
        return storable(text.substring(0, Math.min(text.length(), CAUSE_LENGTH)));
    }

    /** PostgreSQL's text cannot hold a NUL. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private record Parked(long id, WireMessage letter) {}
}
