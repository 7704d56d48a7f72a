package org.phaseout.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.ledger.Appends.claiming;
import static org.phaseout.platform.ledger.Appends.events;
import static org.phaseout.platform.ledger.Appends.keyed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.ledger.KnownQuery.Question;
import org.phaseout.platform.testing.CountedDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Questions that go together are answered as each would be by itself. */
class KnownQueryTest {

    private static final Set<String> FORMS = Set.of("pot/1", "pot/2");
    private static final Claim HELD = new Claim("thing", "held");
    private static final Claim FREE = new Claim("thing", "free");

    private final CountedDatabase database = CountedDatabase.of("known");
    private final JdbcTemplate jdbc = new JdbcTemplate(database.uncounted());

    @BeforeEach
    void past() {
        var ledger = PostgresLedger.on(database.uncounted(), () -> {});
        ledger.append(keyed("done", "a", 0, 3));
        ledger.append(claiming("b", 0, HELD.value(), null, "b"));
        ledger.append(events("a", 3, 2));
        database.jdbc()
                .sql("insert into snapshot (stream_id, stream_type, version, name, payload)"
                        + " values ('a', 'thing', 4, 'pot/2', ?)")
                .param("{}".getBytes(UTF_8))
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_gets_what_it_would_get_alone() {
        var questions = List.of(
                new Question("//test", "done", "a", Set.of(), FORMS),
                new Question("//test", "new", "nobody", Set.of(HELD, FREE), FORMS),
                new Question("//test", "new", "a", Set.of(HELD), null),
                new Question("//test", "new", "a", Set.of(FREE), Set.of("pot/1")),
                new Question("//test", "done", "b", Set.of(), null),
                new Question("//test", "new", "b", Set.of(FREE), FORMS));

        var together = KnownQuery.read(jdbc, questions);

        assertThat(together)
                .usingRecursiveComparison()
                .isEqualTo(questions.stream()
                        .map(question ->
                                KnownQuery.read(jdbc, List.of(question)).getFirst())
                        .toList());
        assertThat(together).extracting(Known::version).containsExactly(5L, 0L, 5L, 5L, 1L, 1L);
        assertThat(together)
                .extracting(known -> known.receipt()
                        .map(receipt -> receipt.eventIds().size())
                        .orElse(0))
                .containsExactly(3, 0, 0, 0, 3, 0);
        assertThat(together.get(1).holders().byClaim()).containsOnlyKeys(HELD).containsValue("b");
        assertThat(together.get(4).holders().of(HELD)).contains("b"); // its own, though it names none
        assertThat(together)
                .extracting(known ->
                        known.past() == null ? -1 : known.past().events().size())
                .containsExactly(1, 0, -1, 5, -1, 1);
        assertThat(together)
                .extracting(known -> known.past() == null || known.past().snapshot() == null
                        ? 0L
                        : known.past().snapshot().version())
                .containsExactly(4L, 0L, 0L, 0L, 0L, 0L);
    }
}
