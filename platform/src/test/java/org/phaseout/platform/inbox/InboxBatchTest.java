package org.phaseout.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.message.Tale.told;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.Tale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reader that takes together what was read together. */
class InboxBatchTest {

    private final Stage stage = new Stage(Wholesale::new);

    /** Notes how much it was given at once. */
    private static final class Wholesale extends Shelf implements BatchHandler<Tale> {

        private final List<Integer> batches = new CopyOnWriteArrayList<>();

        Wholesale(JdbcClient jdbc) {
            super(jdbc);
        }

        @Override
        public void on(List<Message<Tale>> messages) {
            batches.add(messages.size());
            messages.forEach(this::on);
        }
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void what_was_read_together_is_applied_together_and_what_comes_twice_is_left_out() {
        var messages = List.of(told("a", 1, "one"), told("a", 2, "two"), told("a", 3, "three"));
        stage.publish(messages);
        stage.publish(messages);

        stage.instance();

        stage.awaitRead(6);
        assertThat(stage.shelf.words()).containsExactly("one", "two", "three");
        assertThat(((Wholesale) stage.shelf).batches).containsExactly(3);
    }

    @Test
    void of_a_batch_that_fails_only_what_cannot_be_applied_is_parked() {
        stage.shelf.when("two", () -> {
            throw new IllegalStateException("two will not do");
        });
        stage.publish(List.of(told("a", 1, "one"), told("a", 2, "two"), told("a", 3, "three")));

        stage.instance();

        stage.awaitRead(3);
        assertThat(stage.shelf.words()).containsExactly("one");
        assertThat(((Wholesale) stage.shelf).batches).containsExactly(3, 1, 1);
        assertThat(stage.jdbc
                        .sql("select count(*) from dead_letter")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }
}
