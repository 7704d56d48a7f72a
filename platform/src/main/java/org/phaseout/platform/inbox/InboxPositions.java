package org.phaseout.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each reader stands: the offset it reads next in a partition. Kafka's own committed offsets are not used. */
@Component
class InboxPositions {

    private final JdbcClient jdbc;

    InboxPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a partition its row, so that there is one to lock before anything is applied. */
    void ensure(String consumer, TopicPartition partition) {
        jdbc.sql("insert into inbox_position values (?, ?, ?, 0) on conflict do nothing")
                .params(consumer, partition.topic(), partition.partition())
                .update();
    }

    /** Every position of a reader, without a lock. */
    Map<TopicPartition, Long> all(String consumer) {
        var positions = new HashMap<TopicPartition, Long>();
        jdbc.sql("select topic, partition, next_offset from inbox_position where consumer = ?")
                .param(consumer)
                .query(row -> {
                    positions.put(
                            new TopicPartition(row.getString("topic"), row.getInt("partition")),
                            row.getLong("next_offset"));
                });
        return positions;
    }

    /** The position, which nobody else moves until this transaction ends. */
    long lock(String consumer, TopicPartition partition) {
        return jdbc.sql("""
                        select next_offset from inbox_position
                        where consumer = ? and topic = ? and partition = ? for update""")
                .params(consumer, partition.topic(), partition.partition())
                .query(Long.class)
                .single();
    }

    /** Keeps every instance from applying anything for this reader until this transaction ends. */
    void lockAll(String consumer) {
        jdbc.sql("select 1 from inbox_position where consumer = ? order by topic, partition for update")
                .param(consumer)
                .query(Integer.class)
                .list();
    }

    /**
     * Keeps every reader from applying anything and from being given a new partition until this transaction ends; a
     * lock on the rows would not see a row that is just being added.
     */
    void lockTable() {
        jdbc.sql("lock table inbox_position in exclusive mode").update();
    }

    void move(String consumer, TopicPartition partition, long next) {
        jdbc.sql("update inbox_position set next_offset = ? where consumer = ? and topic = ? and partition = ?")
                .params(next, consumer, partition.topic(), partition.partition())
                .update();
    }

    void rewind(String consumer) {
        jdbc.sql("update inbox_position set next_offset = 0 where consumer = ?")
                .param(consumer)
                .update();
    }
}
