package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ChangeFine;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;

/** E6a: what each outcome undoes and what it leaves, after the case was closed. */
class AnnulmentTest {

    private static ChangeFine change(Procedure procedure, String ground, String amount) {
        return new ChangeFine(Procedure.ID, ground, null, new BigDecimal(amount), procedure.paper("city"));
    }

    /** Half of it was paid in time. */
    private static FinedCase closedWithAFine() {
        var fined = FinedCase.served().paid("2023-03-16", "50000");
        fined.procedure.does(new CloseCase(Procedure.ID, "penalised"));
        return fined;
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, closed, 1, 50000, 0",
        "DISMISSED, closed, 1, 50000, 0",
        "WITHDRAWN, closed, 1, 50000, 0",
        "FOUND_UNLAWFUL, closed, 1, 50000, 0",
        "ANNULLED, annulled, 0, 0, 50000",
        "FOUND_VOID, void, 0, 0, 50000",
        "REDECISION_ORDERED, opened, 0, 0, 50000"
    })
    void of_a_fine_each_outcome_leaves_what_it_does_not_undo(
            ReviewOutcome outcome, String stage, int penalties, String owed, String toGiveBack) {
        var fined = closedWithAFine().filed("review", "2023-03-17").concluded("2023-03-17", outcome);
        assertThat(fined.procedure.stage()).isEqualTo(stage);
        assertThat(fined.procedure.seen().penalties())
                .filteredOn(FineLine::stands)
                .hasSize(penalties);
        assertThat(fined.outstanding("2023-03-17")).isEqualByComparingTo(owed);
        assertThat(fined.toGiveBack("2023-03-17")).isEqualByComparingTo(toGiveBack);
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, , closed, close",
        "DISMISSED, , closed, close",
        "WITHDRAWN, , closed, close",
        "FOUND_UNLAWFUL, , closed, close",
        "CHANGED, suspend, closed, suspend",
        "ANNULLED, , annulled, close",
        "FOUND_VOID, , void, close",
        "REDECISION_ORDERED, , opened, "
    })
    void of_a_closure_each_outcome_leaves_what_it_does_not_undo(
            ReviewOutcome outcome, String changedTo, String stage, String decided) {
        var procedure = new Procedure().decidedToClose().closingOrdered();
        procedure
                .does(new DecisionCommand.CarryOut(Procedure.ID, null))
                .does(new CloseCase(Procedure.ID, "carried-out"))
                .does(new ReviewCommand.ConcludeReview(
                        Procedure.ID, outcome, changedTo, null, procedure.paper("city")));
        assertThat(procedure.stage()).isEqualTo(stage);
        var seen = procedure.seen().decided();
        assertThat(seen == null ? null : seen.outcome()).isEqualTo(decided);
    }

    @Test
    void a_fine_that_is_changed_is_owed_as_changed_from_the_beginning() {
        var fined = FinedCase.served();
        fined.procedure.on("2023-03-20").does(change(fined.procedure, FinedCase.GROUND, "60000"));
        assertThat(fined.lateFee("2023-03-20")).as("three days of 1800").isEqualByComparingTo("5400");
        assertThat(fined.outstanding("2023-03-20")).isEqualByComparingTo("65400");
        assertThat(fined.procedure.seen().penalties())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("60000"));
        assertThat(fined.procedure.stage()).isEqualTo("opened");
    }

    @Test
    void what_was_paid_above_a_changed_fine_is_given_back() {
        var fined = FinedCase.served().paid("2023-03-16", "100000");
        fined.procedure.on("2023-05-20").does(change(fined.procedure, FinedCase.GROUND, "60000"));
        assertThat(fined.outstanding("2023-05-20")).isZero();
        assertThat(fined.toGiveBack("2023-05-20")).isEqualByComparingTo("40000");
    }

    /** 安全生产法99: the act was fined, and that its limit passed. */
    @Test
    void of_two_fines_upon_one_ground_the_number_tells_which_is_changed() {
        var ground = "E4/eliminated-process";
        var walk = new RowProcedure(ExpectedRow.all().stream()
                        .filter(row -> row.ground().equals(ground))
                        .findFirst()
                        .orElseThrow())
                .found();
        walk.procedure.does(walk.fine(new BigDecimal("30000")));
        walk.lapsed().procedure.does(walk.procedure.fine(ground, "80000", "示例罚〔2023〕2号"));

        assertThat(walk.procedure.refuses(change(walk.procedure, ground, "60000")))
                .isEqualTo(new ActReason.DocumentNumberMissing("fine/documentNumber"));
        walk.procedure.does(new ChangeFine(
                Procedure.ID, ground, "示例罚[2023] 2号", new BigDecimal("60000"), walk.procedure.paper("city")));
        assertThat(walk.procedure.seen().penalties())
                .extracting(line -> line.amount().intValueExact())
                .containsExactly(30_000, 60_000);
    }

    @Test
    void no_fine_is_changed_upon_a_ground_that_has_none() {
        var procedure = new Procedure().decidedToClose();
        assertThat(procedure.refuses(change(procedure, Procedure.OVER_LIMIT, "1")))
                .isEqualTo(new CollectionReason.NoSuchFine(Procedure.OVER_LIMIT));
    }

    @Test
    void an_annulled_fine_is_neither_paid_nor_demanded() {
        var fined = FinedCase.served().concluded("2023-04-03", ReviewOutcome.ANNULLED);
        assertThat(fined.procedure.refuses(fined.payment("1"))).isEqualTo(new ActReason.NotAtThisStep("annulled"));
        assertThat(fined.procedure.refuses(fined.demand())).isEqualTo(new ActReason.NotAtThisStep("annulled"));
    }
}
