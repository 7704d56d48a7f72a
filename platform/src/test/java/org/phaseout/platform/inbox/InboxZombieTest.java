package org.phaseout.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.message.Tale.told;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.inbox.Inbox.Row;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.platform.message.Tale;

/** Two instances that both believe to own a partition, as after a long pause of the first. */
class InboxZombieTest {

    private final Stage stage = new Stage();
    private final TopicPartition partition = new TopicPartition("tales", 0);
    private final MessageCodec codec = new MessageCodec(MessageJson.mapper());

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whoever_stands_elsewhere_than_the_stored_position_applies_nothing_and_is_sent_there() {
        var zombie = inbox();
        var heir = inbox();
        assertThat(zombie.enter(List.of(partition))).containsEntry(partition, 0L);
        heir.enter(List.of(partition));
        var rows = List.of(row(0, told("a", 1, "one")), row(1, told("a", 2, "two")), row(2, told("a", 3, "three")));

        assertThat(heir.advance(partition, 0, rows.subList(0, 2))).isEqualTo(2);
        assertThat(zombie.advance(partition, 0, rows.subList(0, 1))).isEqualTo(2);
        assertThat(zombie.advance(partition, 1, rows.subList(1, 3))).isEqualTo(2);
        assertThat(zombie.advance(partition, 2, rows.subList(2, 3))).isEqualTo(3);
        assertThat(heir.advance(partition, 2, rows.subList(2, 3))).isEqualTo(3);

        assertThat(stage.shelf.words()).containsExactly("one", "two", "three");
    }

    private Inbox<Tale> inbox() {
        var store = stage.instance().getBean(InboxStore.class);
        var meter = new InboxMeter(Shelf.NAME, new SimpleMeterRegistry(), store.letters());
        return new Inbox<>(stage.shelf, MessageTypes.of(Tale.class, Tale.NAMES), store, meter);
    }

    private Row row(long offset, Message<Tale> message) {
        return new Row(offset, codec.write(message));
    }
}
