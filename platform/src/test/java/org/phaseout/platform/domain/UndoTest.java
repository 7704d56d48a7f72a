package org.phaseout.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** U12, in the words of lamps. */
class UndoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    private final History<Lamp> told = History.<Lamp>empty()
            .plus(new Lit("a"), told(1))
            .plus(new Dimmed("a"), told(2))
            .undone(2, 3)
            .plus(new Voided("a", 2), told(3));

    private interface Lamp extends Fact {

        @Override
        default List<ClaimChange> claims() {
            return List.of();
        }
    }

    @StoredAs("lamp-lit")
    private record Lit(String aggregateId) implements Lamp {}

    @StoredAs("lamp-dimmed")
    private record Dimmed(String aggregateId) implements Lamp {}

    @StoredAs("lamp-voided")
    private record Voided(String aggregateId, long version) implements Lamp, Undoing {}

    @Test
    void a_fact_that_stands_is_undone_by_who_told_it() {
        assertThat(undo(1, "lamp-lit").flaw(told, by("industry"))).isEmpty();
    }

    @Test
    void nobody_undoes_what_another_told() {
        assertThat(undo(1, "lamp-lit").flaw(told, by("market"))).contains(new UndoFlaw.NotYourAct(1, "industry"));
    }

    @Test
    void what_was_never_told_is_not_undone() {
        assertThat(undo(4, "lamp-lit").flaw(told, by("industry"))).contains(new UndoFlaw.NoSuchVersion(4));
    }

    @Test
    void another_fact_than_the_one_named_is_not_undone() {
        assertThat(undo(1, "lamp-dimmed").flaw(told, by("industry"))).contains(new UndoFlaw.OtherFact(1, "lamp-lit"));
    }

    @Test
    void a_fact_is_undone_once() {
        assertThat(undo(2, "lamp-dimmed").flaw(told, by("industry"))).contains(new UndoFlaw.UndoneAlready(2, 3));
    }

    @Test
    void an_undoing_is_not_undone() {
        assertThat(undo(3, "lamp-voided").flaw(told, by("industry"))).contains(new UndoFlaw.UndoingStays(3));
    }

    @Test
    void a_corrected_fact_may_have_happened_until_today() {
        assertThat(Undo.flaw(TODAY, by("industry"))).isEmpty();
        assertThat(Undo.flaw(TODAY.plusDays(1), by("industry")))
                .contains(new UndoFlaw.DayInTheFuture(TODAY.plusDays(1), TODAY));
    }

    @Test
    void what_could_not_stand_without_a_fact_is_named() {
        var dimmed = History.<Lamp>empty().plus(new Lit("a"), told(1)).plus(new Dimmed("a"), told(2));
        assertThat(undo(1, "lamp-lit").flaw(dimmed, null, UndoTest::stands))
                .contains(new UndoFlaw.LaterFactsRestOnIt(1, List.of(new Resting(2, "lamp-dimmed"))));
        assertThat(undo(2, "lamp-dimmed").flaw(dimmed, null, UndoTest::stands)).isEmpty();
    }

    @Test
    void what_can_stand_on_a_corrected_fact_stays() {
        var dimmed = History.<Lamp>empty().plus(new Lit("a"), told(1)).plus(new Dimmed("a"), told(2));
        var instead = new Entry<Lamp>(4, new Lit("a"), told(4), null);
        assertThat(undo(1, "lamp-lit").flaw(dimmed, instead, UndoTest::stands)).isEmpty();
    }

    private static boolean stands(Entry<Lamp> entry, List<Entry<Lamp>> before) {
        return !(entry.fact() instanceof Dimmed) || before.stream().anyMatch(each -> each.fact() instanceof Lit);
    }

    private static Undo undo(long version, String fact) {
        return new Undo(version, fact, "示例", "示例", "示例1号");
    }

    private static Act by(String authority) {
        return new Act(new Authority(authority), "350504", TODAY, Instant.parse("2026-05-03T01:00:00Z"));
    }

    private static Told told(long version) {
        return new Told("industry", LocalDate.of(2026, 5, 1), version);
    }
}
