package org.phaseout.enforcement.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.rules.domain.Follows.Closing;
import org.phaseout.enforcement.rules.domain.Procedures.Offence;

/** E7: the rule in force at the act governs; a fine is the lighter of that and of the rule at the decision (行政处罚法37). */
class ProceduresTest {

    private static final String GROUND = "E9/invented";
    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2024, 1, 1);

    private static Ground row(@Nullable LocalDate from, @Nullable LocalDate until, Certainty certainty, Fine... fines) {
        return new Ground(
                GROUND,
                new Ground.Use(Track.ENERGY, Set.of("industry"), from, until, false),
                new Ground.Basis("示例法1", certainty, "示例", Set.of(), null),
                List.of(),
                List.of(fines),
                new Follows(Closing.NONE, "示例", false, null, null, List.of()));
    }

    private static Fine fine(String from, String to) {
        return new Fine(new BigDecimal(from), new BigDecimal(to), "示例法2", false, false, null);
    }

    private static Fine times(String from, String to) {
        return new Fine(new BigDecimal(from), new BigDecimal(to), "示例法2", true, false, null);
    }

    /** The old rule until the end of 2023, the new one from 2024. */
    private static Procedures changed(Fine old, Fine... next) {
        return new Procedures(List.of(row(null, BEFORE, Certainty.A, old), row(AFTER, null, Certainty.A, next)));
    }

    @Test
    void a_changed_rule_is_another_row_from_its_day_on() {
        var table = changed(fine("1", "2"), fine("3", "4"));
        assertThat(table.row(GROUND, BEFORE).orElseThrow().use().until()).isEqualTo(BEFORE);
        assertThat(table.row(GROUND, AFTER).orElseThrow().use().from()).isEqualTo(AFTER);
        assertThat(table.row("E9/other", AFTER)).isEmpty();
    }

    @Test
    void no_day_has_two_rows_of_a_ground() {
        var old = row(null, AFTER, Certainty.A, fine("1", "2"));
        var next = row(AFTER, null, Certainty.A, fine("3", "4"));
        assertThatThrownBy(() -> new Procedures(List.of(old, next))).hasMessageContaining(GROUND);
        assertThatThrownBy(() -> new Procedures(List.of(next, old))).hasMessageContaining(GROUND);
        assertThatThrownBy(() -> new Procedures(List.of(old, old))).hasMessageContaining(GROUND);
    }

    /** An act of 2023, decided in 2024. */
    @ParameterizedTest
    @CsvSource({
        "10, 20, 10, 19, new",
        "10, 20, 9, 20, new",
        "10, 20, 10, 20, old",
        "10, 20, 5, 21, old",
        "10, 20, 11, 20, old"
    })
    void a_lighter_newer_rule_applies_to_an_older_act(
            String oldLeast, String oldMost, String newLeast, String newMost, String which) {
        var applied = changed(fine(oldLeast, oldMost), fine(newLeast, newMost))
                .lighter(new Offence(GROUND, BEFORE, false), AFTER, null)
                .orElseThrow();
        assertThat(applied.isInForceOn(AFTER)).isEqualTo(which.equals("new"));
    }

    @Test
    void an_act_under_the_newer_rule_is_never_judged_by_the_older() {
        var applied = changed(fine("1", "2"), fine("30", "40"))
                .lighter(new Offence(GROUND, AFTER, false), AFTER.plusDays(9), null)
                .orElseThrow();
        assertThat(applied.isInForceOn(AFTER)).isTrue();
    }

    @Test
    void a_newer_rule_without_a_fine_is_the_lightest() {
        var applied = changed(fine("1", "2"))
                .lighter(new Offence(GROUND, BEFORE, false), AFTER, null)
                .orElseThrow();
        assertThat(applied.fines()).isEmpty();
    }

    @Test
    void an_unverified_newer_rule_is_no_rule() {
        var table = new Procedures(List.of(
                row(null, BEFORE, Certainty.A, fine("10", "20")), row(AFTER, null, Certainty.D, fine("1", "2"))));
        assertThat(table.lighter(new Offence(GROUND, BEFORE, false), AFTER, null))
                .contains(table.rows().getFirst());
    }

    /** 1–3 times the goods against 10–20: of goods for 5 it is lighter, of goods for 10 it is not. */
    @ParameterizedTest
    @CsvSource({"5, new", "10, old", ", old"})
    void multiples_of_the_goods_are_compared_by_what_they_come_to(@Nullable BigDecimal goods, String which) {
        var applied = changed(fine("10", "20"), times("1", "3"))
                .lighter(new Offence(GROUND, BEFORE, false), AFTER, goods)
                .orElseThrow();
        assertThat(applied.isInForceOn(AFTER)).isEqualTo(which.equals("new"));
    }

    @Test
    void an_unverified_measure_of_a_verified_row_is_none() {
        var form = new Measure.Form("示例", "示例法3", "示例书", null);
        var of = row(null, null, Certainty.A);
        var measures = List.of(
                new Measure("sure", form, Certainty.C, null, Measure.Place.FIRST, Measure.Rectification.NONE),
                new Measure("unsure", form, Certainty.D, null, Measure.Place.FIRST, Measure.Rectification.NONE));
        var ground = new Ground(of.ground(), of.use(), of.basis(), measures, of.fines(), of.follows());
        assertThat(ground.isEnforced()).isTrue();
        assertThat(ground.measure("sure")).isPresent();
        assertThat(ground.measure("unsure")).isEmpty();
    }
}
