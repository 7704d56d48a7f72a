package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitResurgenceSuspected;
import org.phaseout.enterprise.unit.domain.ListingEvent.UnitCarriedOver;
import org.phaseout.enterprise.unit.domain.ListingEvent.UnitListed;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** U3: a unit is on a township's plan once, and goes on from year to year until it is out. */
class ListingTest {

    @Test
    void a_unit_is_listed_in_the_plan_of_its_township() {
        assertThat(TheUnit.identified().tells(Say.listing(2023, "seal", "2023-09-30")))
                .containsExactly(new UnitListed(
                        "U-1", "P-2023", "350504100", 2023, "seal", LocalDate.of(2023, 9, 30), Say.plan(2023)));
    }

    @Test
    void a_listing_in_a_plan_nobody_opened_waits() {
        assertThat(TheUnit.identified().refuses(Say.listing(2025, "seal", "2025-09-30")))
                .isEqualTo(new Reason.PlanNotYetKnown("350504100", 2025));
    }

    @Test
    void told_again_nothing_new_happens() {
        var unit = TheUnit.listed("seal", "2023-09-30");
        assertThat(unit.tells(Say.listing(2023, "seal", "2023-09-30"))).isEmpty();
    }

    @Test
    void told_again_otherwise_it_is_a_correction() {
        var unit = TheUnit.listed("seal", "2023-09-30");
        assertThat(unit.refuses(Say.listing(2023, "dismantle", "2023-09-30")))
                .isEqualTo(new Reason.AlreadyListed(2023, 2023, Say.plan(2023)));
    }

    @Test
    void a_second_listing_is_refused_and_names_the_plan_the_unit_is_on() {
        var unit = TheUnit.listed("seal", "2023-09-30");
        assertThat(unit.refuses(Say.listing(2024, "seal", "2024-09-30")))
                .isEqualTo(new Reason.AlreadyListed(2024, 2023, Say.plan(2023)));
    }

    @Test
    void an_unfinished_unit_is_carried_over_and_still_stands_on_one_plan() {
        var unit = TheUnit.listed("seal", "2023-09-30").on("2024-01-10");
        assertThat(unit.tells(Say.carryover(2023, 2024, "2024-06-30")))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact).isInstanceOf(UnitCarriedOver.class);
                });
        assertThat(unit.standing().listings().last().orElseThrow().year()).isEqualTo(2024);
    }

    @Test
    void what_was_never_listed_is_not_carried_over() {
        assertThat(TheUnit.identified().refuses(Say.carryover(2022, 2023, "2023-09-30")))
                .isEqualTo(new Reason.NoEarlierListing(2022, Say.plan(2022)));
    }

    @Test
    void a_carry_over_cites_the_last_listing() {
        var unit = TheUnit.listed("seal", "2023-09-30");
        assertThat(unit.refuses(Say.carryover(2022, 2024, "2024-06-30")))
                .isEqualTo(new Reason.NoEarlierListing(2022, Say.plan(2022)));
    }

    @ParameterizedTest
    @CsvSource({"2022, no", "2023, no", "2024, yes"})
    void a_carry_over_goes_into_a_later_year(int year, String later) {
        var unit = TheUnit.listed("seal", "2023-09-30").planned(2022);
        var command = Say.carryover(2023, year, "2024-06-30");
        if (later.equals("yes")) {
            assertThat(unit.tells(command)).hasSize(1);
        } else {
            assertThat(unit.refuses(command)).isEqualTo(new Reason.YearNotLater(year, 2023));
        }
    }

    @Test
    void a_unit_that_is_out_is_neither_listed_nor_carried_over() {
        assertThat(TheUnit.dismantled().refuses(Say.listing(2024, "seal", "2024-06-30")))
                .isEqualTo(new Reason.OutUnderPlan(Stage.DISMANTLED, 2023, Say.plan(2023)));
        assertThat(TheUnit.accepted().refuses(Say.carryover(2023, 2024, "2024-06-30")))
                .isEqualTo(new Reason.OutUnderPlan(Stage.ACCEPTED, 2023, Say.plan(2023)));
    }

    @Test
    void a_unit_that_went_out_on_no_plan_is_not_listed_afterwards() {
        var unit = TheUnit.identified().then(Say.determination(true)).then(Say.start());
        unit.then(Say.disposal("a-1")).then(Say.inPlace());
        assertThat(unit.refuses(Say.listing(2023, "dismantle", "2023-09-30")))
                .isEqualTo(new Reason.AlreadyOut(Stage.DISMANTLED));
    }

    /** Luoxi's plan lists what stands in Luoxi. */
    @Test
    void a_listed_unit_is_not_corrected_to_the_ground_of_another_township() {
        var elsewhere = new Survey();
        elsewhere.township = "350504101";
        var listed = new Survey().unit().given(new Survey().identified()).planned(2023);
        listed.by("township:350504100").then(Say.listing(2023, "seal", "2023-09-30"));
        assertThat(listed.by("industry")
                        .held(Survey.CODE, "E-1")
                        .refuses(Say.correction(1, "unit-identified", elsewhere.command(), null)))
                .isEqualTo(new Reason.CannotUndo(new LaterFactsRestOnIt(1, List.of(new Resting(2, "unit-listed")))));
    }

    @Test
    void a_unit_under_suspicion_is_not_listed_until_the_suspicion_is_cleared() {
        var unit = TheUnit.identified().given(new UnitResurgenceSuspected("U-1", "U-0", List.of("x")));
        var listing = Say.listing(2023, "seal", "2023-09-30");
        assertThat(unit.refuses(listing)).isEqualTo(new Reason.SuspicionOpen("U-0"));
        unit.by("industry").then(new Report.ClearResurgence(TheUnit.ID, Say.FINDING));
        assertThat(unit.by("township:350504100").tells(listing)).hasSize(1);
    }

    @Test
    void another_township_lists_nothing_here() {
        assertThat(TheUnit.identified().by("township:350504101").refuses(Say.listing(2023, "seal", "2023-09-30")))
                .isEqualTo(new Reason.UnitOnAnothersGround("U-1", "township:350504101"));
    }
}
