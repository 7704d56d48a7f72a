package org.phaseout.enforcement.knownunit.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.knownunit.view.KnownNames.Name;
import org.phaseout.enforcement.knownunit.view.KnownNames.Said;
import org.phaseout.enforcement.knownunit.view.KnownNames.Undone;
import org.phaseout.enforcement.knownunit.view.KnownUnits.Mistaken;
import org.phaseout.platform.testing.CountedDatabase;

/** Units and names of a batch are written together. */
class KnownBatchTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("enforcement");

    private final KnownUnits units = new KnownUnits(DATABASE.jdbc(), DATABASE.rows());
    private final KnownNames names = new KnownNames(DATABASE.jdbc(), DATABASE.rows());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        units.forgetAll();
        names.forgetAll();
    }

    @Test
    void five_hundred_units_take_one_statement_and_the_newest_version_of_each_is_kept() {
        var told = IntStream.range(0, 250)
                .boxed()
                .flatMap(i -> Stream.of(unit("U-" + i, 3), unit("U-" + i, 1)))
                .toList();

        assertThat(DATABASE.statementsOf(() -> units.keep(told))).isOne();
        assertThat(versions()).hasSize(250).containsOnly(3L);

        var mistaken = told.stream()
                .map(unit -> new Mistaken(unit.id(), unit.id().equals("U-7") ? 3 : 4))
                .toList();
        assertThat(DATABASE.statementsOf(() -> units.forget(mistaken))).isOne();
        assertThat(versions()).hasSize(1);
    }

    @Test
    void five_hundred_things_said_of_names_take_one_statement_to_read_and_one_to_write() {
        var said = IntStream.range(0, 250)
                .mapToObj(i -> "E-" + i)
                .flatMap(enterprise -> Stream.<Said>of(
                        new Name("350504", enterprise, 1, "91350504000000019W", "示例厂"), new Undone(enterprise, 1, 3L)))
                .toList();

        assertThat(DATABASE.statementsOf(() -> names.keep(said))).isEqualTo(2);
        assertThat(DATABASE.jdbc()
                        .sql(
                                "select distinct version || ' ' || place || ' ' || stands from known_enterprise_name order by 1")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("1 1 false", "3 1 true");
    }

    @Test
    void a_batch_that_says_nothing_of_either_takes_none() {
        assertThat(DATABASE.statementsOf(() -> {
                    units.keep(List.of());
                    units.forget(List.of());
                    names.keep(List.of());
                }))
                .isZero();
    }

    private static List<Long> versions() {
        return DATABASE.jdbc()
                .sql("select version from known_unit")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private static KnownUnit unit(String id, long version) {
        return new KnownUnit(
                id,
                "350504",
                version,
                "91350504000000019W",
                "示例厂",
                "350504100",
                "cement-shaft-kiln",
                LocalDate.of(2024, 3, 1),
                new UUID(1, version),
                Instant.parse("2024-03-01T01:00:00Z"));
    }
}
