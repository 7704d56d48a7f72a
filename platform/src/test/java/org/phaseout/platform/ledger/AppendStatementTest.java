package org.phaseout.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.ledger.Appends.MORNING;
import static org.phaseout.platform.ledger.Appends.at;
import static org.phaseout.platform.ledger.Appends.claiming;
import static org.phaseout.platform.ledger.Appends.events;
import static org.phaseout.platform.ledger.Appends.keyed;
import static org.phaseout.platform.ledger.Appends.takingOver;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.AppendResult.Contended;
import org.phaseout.platform.ledger.AppendResult.Moved;
import org.phaseout.platform.ledger.AppendResult.Repeated;
import org.phaseout.platform.message.MessageJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is appended the short way is what would have been appended by looking at each; where it may not be, nothing is. */
class AppendStatementTest {

    private final HikariDataSource dataSource =
            TestDatabase.migrated("append_" + UUID.randomUUID().toString().replace("-", ""));
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final Ledger ledger = PostgresLedger.on(dataSource, () -> {});

    @AfterEach
    void close() {
        dataSource.close();
    }

    /** Each alone, and beside a neighbour whom it must not cost anything. */
    static Stream<List<Append>> neighbours() {
        return Stream.of(List.of(), List.of(events("neighbour", 0, 2)));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_stream_that_is_not_there_is_not_made_by_who_expects_it(List<Append> neighbours) throws SQLException {
        assertThat(lastOf(neighbours, events("nowhere", 3, 1))).isEqualTo(new Moved(0));
        assertThat(ledger.versionOf("nowhere")).isEmpty();
        assertNothingButThe(neighbours);
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_stream_that_has_gone_on_is_answered_with_its_version(List<Append> neighbours) throws SQLException {
        ledger.append(events("a", 0, 1));
        ledger.append(events("a", 1, 1));
        assertThat(lastOf(neighbours, events("a", 1, 1))).isEqualTo(new Moved(2));
        assertThat(lastOf(List.of(), events("a", 0, 1))).isEqualTo(new Moved(2));
        assertThat(ledger.eventsOf("a", 0)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_key_that_is_known_is_repeated(List<Append> neighbours) throws SQLException {
        ledger.append(keyed("known", "a", 0, 1));
        assertThat(lastOf(neighbours, keyed("known", "b", 0, 1))).isEqualTo(new Repeated());
        assertThat(ledger.versionOf("b")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void a_receipt_holds_the_ids_of_its_events_in_order(List<Append> neighbours) throws SQLException {
        var one = keyed("one", "a", 0, 1);
        var three = keyed("three", "b", 0, 3);
        lastOf(neighbours, one);
        lastOf(List.of(events("c", 0, 2)), three);
        assertThat(told("one")).isEqualTo(idsOf(one));
        assertThat(told("three")).isEqualTo(idsOf(three));
    }

    private List<UUID> told(String key) {
        return ledger.receipt("//test", key).orElseThrow().eventIds();
    }

    private static List<UUID> idsOf(Append append) {
        return append.events().stream().map(Append.NewEvent::id).toList();
    }

    @Test
    void claims_are_taken_left_handed_on_and_released_in_one_group_as_one_by_one() throws SQLException {
        Stream.of("left", "passed", "dropped").forEach(value -> ledger.append(claiming(value, 0, value, null, value)));

        assertThat(together(List.of(
                        claiming("new", 0, "taken", null, "new"),
                        claiming("left", 1, "left", "left", "left"),
                        claiming("passed", 1, "passed", "passed", "new"),
                        claiming("dropped", 1, "dropped", "dropped", null),
                        claiming("other", 0, "free", null, null))))
                .allSatisfy(result -> assertThat(result).isInstanceOf(Appended.class));
        assertThat(holders()).containsExactly("left=left", "passed=new", "taken=new");
    }

    @Test
    void of_several_who_take_a_claim_over_the_last_that_stands_keeps_it() throws SQLException {
        ledger.append(claiming("held", 0, "seen", null, "held"));
        assertThat(together(List.of(
                        takingOver("a", 0, "new"),
                        claiming("sees", 0, "seen", "held", "held"),
                        takingOver("b", 0, "new"),
                        claiming("sees-too", 0, "seen", "held", "held"))))
                .allMatch(Appended.class::isInstance);
        assertThat(holders()).containsExactly("new=b", "seen=held");

        assertThat(together(List.of(takingOver("a", 1, "new"), takingOver("b", 0, "new"))))
                .satisfiesExactly(
                        stands -> assertThat(stands).isInstanceOf(Appended.class),
                        late -> assertThat(late).isEqualTo(new Moved(1)));
        assertThat(holders()).containsExactly("new=a", "seen=held");
    }

    @Test
    void who_saw_somebody_before_a_claim_was_taken_over_does_not_stand() throws SQLException {
        ledger.append(takingOver("a", 0, "x"));
        ledger.append(takingOver("b", 0, "x"));
        assertThat(lastOf(List.of(), claiming("late", 0, "x", "a", null))).isEqualTo(new Contended());
        assertThat(lastOf(List.of(), claiming("late", 0, "x", "b", null))).isInstanceOf(Appended.class);
        assertThat(holders()).isEmpty();
    }

    @Test
    void a_claim_that_is_not_as_it_was_seen_costs_only_who_saw_it_so() throws SQLException {
        ledger.append(claiming("holder", 0, "held", null, "holder"));
        for (var late : List.of(
                claiming("take", 0, "held", null, "take"),
                claiming("free", 0, "held", null, null),
                claiming("pass", 0, "held", "somebody", "pass"),
                claiming("drop", 0, "held", "somebody", null),
                claiming("gone", 0, "nobodys", "gone", "gone"))) {
            var neighbour = events("beside-" + late.stream().id(), 0, 1);
            assertThat(together(List.of(late, neighbour)))
                    .as(late.stream().id())
                    .satisfiesExactly(
                            result -> assertThat(result).isEqualTo(new Contended()),
                            result -> assertThat(result).isInstanceOf(Appended.class));
        }
        assertThat(holders()).containsExactly("held=holder");
    }

    @Test
    void time_does_not_go_back_within_a_group_nor_behind_the_head() throws SQLException {
        ledger.append(at(MORNING, "head"));
        var results = together(List.of(
                at(MORNING.minusSeconds(1), "a"), at(MORNING.plusSeconds(2), "b"), at(MORNING.plusSeconds(1), "c")));

        var expected = List.of(MORNING, MORNING.plusSeconds(2), MORNING.plusSeconds(2));
        assertThat(results)
                .extracting(result -> ((Appended) result).recordedAt())
                .isEqualTo(expected);
        assertThat(ledger.after(1, 10)).extracting(StoredEvent::recordedAt).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void the_time_that_is_answered_is_the_time_that_is_stored(List<Append> neighbours) throws SQLException {
        var answered = (Appended) lastOf(neighbours, at(MORNING.plusNanos(115_686_542), "a"));
        assertThat(ledger.eventsOf("a", 0).getFirst().recordedAt()).isEqualTo(answered.recordedAt());
    }

    private AppendResult lastOf(List<Append> neighbours, Append append) throws SQLException {
        var results =
                together(Stream.concat(neighbours.stream(), Stream.of(append)).toList());
        assertThat(results.subList(0, neighbours.size())).allMatch(Appended.class::isInstance);
        return results.getLast();
    }

    private void assertNothingButThe(List<Append> neighbours) {
        assertThat(ledger.head())
                .isEqualTo(neighbours.stream()
                        .mapToLong(append -> append.events().size())
                        .sum());
        assertThat(jdbc.sql("select count(*) from stream").query(Integer.class).single())
                .isEqualTo(neighbours.size());
    }

    private List<String> holders() {
        return jdbc.sql("select value || '=' || holder from claim order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<AppendResult> together(List<Append> group) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return new AppendStatement(MessageJson.mapper()).execute(connection, group);
        }
    }
}
