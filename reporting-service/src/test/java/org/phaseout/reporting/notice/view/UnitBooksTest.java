package org.phaseout.reporting.notice.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.testing.CountedDatabase;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.arrival.CountedArrivals;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Announcement.Source;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.domain.Known;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.view.Undoings.Undone;
import org.phaseout.reporting.notice.view.UnitBooks.ToldOf;

/** What is known of units is read, and written, together; what a batch has told of them is known at once. */
class UnitBooksTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("reporting");
    private static final String DISTRICT = "350504";
    private static final Set<String> UNITS =
            IntStream.range(0, 500).mapToObj(i -> "u-" + i).collect(Collectors.toSet());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Arrivals arrivals = CountedArrivals.in(DATABASE);
    private final UnitBooks books =
            new UnitBooks(arrivals, new UnitTables(DATABASE.jdbc(), DATABASE.rows(), MessageJson.mapper()));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        arrivals.forget(UnitBooks.READER);
        books.clear();
    }

    @Test
    void five_hundred_identifications_take_eight_statements() {
        assertThat(DATABASE.statementsOf(() -> {
                    var book = open(UNITS);
                    UNITS.forEach(unit -> identify(book, unit, 1));
                    books.keep(book);
                }))
                .isEqualTo(8);
        assertThat(open(UNITS).shown("u-7"))
                .hasValueSatisfying(unit -> assertThat(unit.known()).isEqualTo(new Known(1, "e", 0)));
    }

    @Test
    void what_is_kept_is_read_as_it_was_told() {
        var told = open(Set.of("u-1"));
        tellAll(told);
        books.keep(told);
        var read = open(Set.of("u-1"));

        assertThat(List.of(told, read)).allSatisfy(UnitBooksTest::knowsAll);
    }

    private static void tellAll(UnitBook book) {
        book.isNews("e", 3);
        book.enterprise("e").called(1, "示例一厂");
        book.enterprise("e").called(2, "示例二长");
        book.undoings("e").note(new Undone(2, 3L, "示例镇", "误报"));
        book.enterprise("e").called(3, "示例二厂");
        identify(book, "u-1", 1);
        var unit = book.unit("u-1");
        unit.step(2, NoticeKind.CLOSURE, announced("closure-decided", 2), "C-1");
        unit.step(3, NoticeKind.CLOSURE, announced("closure-decided", 3), "C-2");
        unit.fall("C-2");
        unit.step(4, null, announced("dismantled", 4), null);
        book.undoings("u-1").note(new Undone(4, null, "示例镇", "误报"));
    }

    private static void knowsAll(UnitBook book) {
        var unit = book.unit("u-1");
        assertThat(unit.groundOf(NoticeKind.CLOSURE)).hasValue("C-1");
        assertThat(unit.current(NoticeKind.CLOSURE)).hasValue(announced("closure-decided", 2));
        assertThat(unit.kinds()).containsExactly(NoticeKind.SURVEY_RESULT, NoticeKind.CLOSURE);
        assertThat(unit.isAUnit()).isTrue();
        assertThat(unit.stands("dismantled")).isFalse();
        assertThat(unit.factAt(4)).hasValue("dismantled");
        assertThat(book.undoings("e").placeOf(3)).isEqualTo(new Undoings.Place(2, Change.clerical("示例镇", "误报")));
        assertThat(book.shown("u-1")).hasValueSatisfying(shown -> {
            assertThat(shown.unit().enterprise())
                    .isEqualTo(new ShownUnit.Enterprise("示例二厂", List.of("示例一厂"), "91350504000000019W"));
            assertThat(shown.known()).isEqualTo(new Known(1, "e", 3));
        });
        assertThat(book.isNews("u-1", 1)).isFalse();
    }

    @Test
    void of_an_enterprise_that_is_told_of_every_unit_is_known_also_one_of_the_same_batch() {
        var before = open(Set.of("u-1", "u-2"));
        identify(before, "u-1", 1);
        identify(before, "u-2", 1);
        books.keep(before);

        var book = books.open(DISTRICT, new ToldOf(Set.of("u-3"), Set.of("e"), Set.of("e"), Set.of()));
        identify(book, "u-3", 1);
        assertThat(book.unitsOf("e")).containsExactly("u-1", "u-2", "u-3");
    }

    @Test
    void what_nobody_asked_for_is_not_taken_for_unknown() {
        var book = open(Set.of("u-1"));
        assertThatThrownBy(() -> book.unit("u-2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.isNews("u-2", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_that_was_put_right_is_shown_until_the_right_one_is_told() {
        var book = open(Set.of("u-1"));
        identify(book, "u-1", 1);
        book.enterprise("e").called(1, "示例一长");
        book.undoings("e").note(new Undone(1, 2L, "示例镇", "误报"));
        assertThat(name(book)).isEqualTo("示例一长");
        book.enterprise("e").called(2, "示例一厂");
        assertThat(name(book)).isEqualTo("示例一厂");
        book.undoings("e").note(new Undone(2, null, "示例镇", "误报"));
        assertThat(name(book)).as("found on site").isEqualTo("示例厂");
    }

    private static String name(UnitBook book) {
        return book.shown("u-1").orElseThrow().unit().enterprise().name();
    }

    private UnitBook open(Set<String> units) {
        return books.open(DISTRICT, new ToldOf(units, Set.of("e"), Set.of(), Set.of()));
    }

    private static void identify(UnitBook book, String unit, long version) {
        book.isNews(unit, version);
        book.unit(unit)
                .identified(
                        "e",
                        new ShownUnit(
                                unit,
                                new ShownUnit.Enterprise("示例厂", List.of(), "91350504000000019W"),
                                "350504100",
                                new ShownUnit.Industry("3011", "2017"),
                                new ShownUnit.Equipment("cement-mill", null, 1),
                                new ShownUnit.Capacity(new BigDecimal("8.80"), "10kt/a"),
                                List.of("energy")));
        book.unit(unit).step(version, NoticeKind.SURVEY_RESULT, announced("identified", version), null);
    }

    private static Announcement announced(String fact, long version) {
        return Announcement.of(new Source(fact, version, "township:350504100", DAY, DAY, null));
    }
}
