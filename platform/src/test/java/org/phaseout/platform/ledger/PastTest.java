package org.phaseout.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.ledger.Appends.events;
import static org.phaseout.platform.ledger.Appends.keyed;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.testing.CountedDatabase;

/** What an aggregate is made of comes with what is known of it, in one round trip. */
class PastTest {

    private static final Set<String> FORMS = Set.of("pot/2");

    private final CountedDatabase database = CountedDatabase.of("past");
    private final Ledger ledger = PostgresLedger.on(database.source(), () -> {});

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_costs_one_round_trip_with_what_is_known_and_one_alone() {
        PostgresLedger.on(database.uncounted(), () -> {})
                .append(keyed("done", "a", 0, 3)); // which makes partitions beside it
        assertThat(database.statementsOf(() -> assertThat(
                                Objects.requireNonNull(read("done").past()).events())
                        .hasSize(3)))
                .isOne();
        assertThat(database.statementsOf(
                        () -> assertThat(ledger.past("a", FORMS).events()).hasSize(3)))
                .isOne();
    }

    @Test
    void what_is_known_is_the_same_with_the_past_and_without() {
        ledger.append(keyed("done", "a", 0, 3));
        for (var action : Set.of("done", "new")) {
            var alone = ledger.known("//test", action, "a", Set.of());
            var with = read(action);
            assertThat(with.version()).isEqualTo(alone.version()).isEqualTo(3);
            assertThat(with.streamType()).isEqualTo(alone.streamType()).isEqualTo("thing");
            assertThat(with.receipt().map(Receipt::eventIds))
                    .isEqualTo(alone.receipt().map(Receipt::eventIds));
            assertThat(alone.past()).isNull();
        }
    }

    @Test
    void it_begins_at_the_snapshot() {
        ledger.append(events("a", 0, 3));
        ledger.append(events("b", 0, 1));
        ledger.append(events("a", 3, 2));
        keep("a", 4, "pot/2");
        var past = ledger.past("a", FORMS);
        assertThat(Objects.requireNonNull(past.snapshot()).version()).isEqualTo(4);
        assertThat(new String(past.snapshot().payload(), UTF_8)).isEqualTo("{}");
        assertThat(past.events()).extracting(StoredEvent::version).containsExactly(5L);
        assertThat(Objects.requireNonNull(read("new").past()).events())
                .extracting(StoredEvent::version)
                .containsExactly(5L);
    }

    @Test
    void a_snapshot_of_another_form_is_passed_by() {
        ledger.append(events("a", 0, 3));
        keep("a", 2, "pot/1");
        assertThat(ledger.past("a", FORMS).snapshot()).isNull();
        assertThat(ledger.past("a", FORMS).events())
                .extracting(StoredEvent::version)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_aggregate_that_is_not_known_has_none() {
        assertThat(ledger.past("nobody", FORMS)).isEqualTo(new Past(null, List.of()));
    }

    private Known read(String action) {
        return ledger.knownWithPast("//test", action, "a", Set.of(), FORMS);
    }

    private void keep(String stream, long version, String name) {
        database.jdbc()
                .sql(
                        "insert into snapshot (stream_id, stream_type, version, name, payload) values (?, 'thing', ?, ?, ?)")
                .params(stream, version, name, "{}".getBytes(UTF_8))
                .update();
    }
}
