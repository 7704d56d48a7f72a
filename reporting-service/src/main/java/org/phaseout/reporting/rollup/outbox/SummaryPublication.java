package org.phaseout.reporting.rollup.outbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.phaseout.contract.reporting.SummaryMessage;
import org.phaseout.platform.outbox.MessagePublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the log of a district to the broker, in the order of its numbers. The position moves only after the broker has
 * acknowledged, so a crash may repeat numbers, and never skips one.
 */
@Component
class SummaryPublication {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SummaryLog log;
    private final MessagePublisher publisher;

    SummaryPublication(JdbcClient jdbc, TransactionTemplate transaction, SummaryLog log, MessagePublisher publisher) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.log = log;
        this.publisher = publisher;
    }

    /** Districts with entries that were not acknowledged. */
    List<String> behind() {
        return jdbc.sql("""
                        select district from summary_position join summary_number using (district)
                        where last > published order by district
                        """).query((row, _) -> row.getString("district")).list();
    }

    /**
     * Publishes the next entries.
     *
     * @return how many; none also while another instance is at it
     * @throws RuntimeException when broker or database fail; the same entries are then published again
     */
    int publish(String district) {
        return transaction.execute(_ -> {
            var published = take(district);
            var entries = published
                    .map(position -> log.after(district, position, BATCH))
                    .orElse(List.of());
            if (!entries.isEmpty()) {
                send(entries);
                move(district, entries.getLast().number());
            }
            return entries.size();
        });
    }

    /**
     * The history first, so that the state never runs ahead of it. Of the state only what is latest within the batch: a
     * batch that is repeated is at least as long as before, so that a cell never goes back to an older number.
     */
    private void send(List<SummaryEntry> entries) {
        var latest = new LinkedHashMap<String, SummaryEntry>();
        for (var entry : entries) {
            latest.remove(entry.cell());
            latest.put(entry.cell(), entry);
        }
        stillMine();
        publisher.publish(
                SummaryMessage.LOG, entries.stream().map(SummaryEntry::inLog).toList());
        stillMine();
        publisher.publish(
                SummaryMessage.STATE,
                latest.values().stream().map(SummaryEntry::asState).toList());
    }

    private Optional<Long> take(String district) {
        return jdbc.sql("select published from summary_position where district = :district for update skip locked")
                .param("district", district)
                .query(Long.class)
                .optional();
    }

    /** The row is free again once the connection is lost; whoever lost it must not go on beside a successor. */
    private void stillMine() {
        jdbc.sql("select 1").query(Integer.class).single();
    }

    private void move(String district, long number) {
        jdbc.sql("update summary_position set published = :number where district = :district")
                .param("number", number)
                .param("district", district)
                .update();
    }
}
