package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayed;

/** E6a: filing stops no clock and a stay does; six outcomes, each different. */
class ReviewTest {

    private final Procedure procedure = new Procedure();

    private LocalDate lastDay() {
        return Objects.requireNonNull(procedure.seen().limit()).lastDay();
    }

    private static FileReview filing() {
        return new FileReview(Procedure.ID, "review", "示例区人民政府", null);
    }

    private static Stay stay() {
        return new Stay(Procedure.ID, "示例区人民政府", "示例停〔2023〕1号", null);
    }

    private EndStay stayEnd() {
        return new EndStay(
                Procedure.ID, "示例区人民政府", "示例恢〔2023〕1号", null, procedure.rules().calendar());
    }

    private Procedure concluded(ReviewOutcome outcome, @Nullable String changedTo) {
        return procedure.does(new ConcludeReview(Procedure.ID, outcome, changedTo, null, procedure.paper("city")));
    }

    @Test
    void filing_a_review_stops_no_clock() {
        procedure.runningSince("2023-03-01").on("2023-05-01").does(filing());
        assertThat(procedure.alarmOn("2023-09-02").stage()).isEqualTo("not-met");
    }

    @Test
    void a_stay_stops_the_clock_and_what_was_left_runs_on_from_its_end() {
        procedure.runningSince("2023-03-01").on("2023-08-22").does(stay()); // ten days are left
        assertThat(procedure.alarmOn("2023-09-02").latest).isEmpty();
        procedure.on("2023-11-10").does(stayEnd());
        assertThat(lastDay()).isEqualTo("2023-11-20");
        assertThat(procedure.alarmOn("2023-11-20").latest).isEmpty();
        assertThat(procedure.alarmOn("2023-11-21").stage()).isEqualTo("not-met");
    }

    @Test
    void an_extension_after_a_stay_runs_from_the_end_that_the_stay_has_moved() {
        procedure
                .runningSince("2023-03-01")
                .on("2023-08-22")
                .does(stay())
                .on("2023-11-10")
                .does(stayEnd());
        procedure.on("2023-11-15").asks().granted(3);
        assertThat(lastDay()).isEqualTo("2024-02-20");
    }

    @Test
    void a_stay_from_a_day_in_time_that_is_told_late_overtakes_the_lapse() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-08-22")
                .toldOn("2023-09-05")
                .does(stay());
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLapseOvertaken.class, CaseStayed.class);
        assertThat(procedure.stage()).isEqualTo("running");
    }

    @Test
    void while_it_is_stayed_nothing_is_ordered_or_carried_out() {
        procedure.decidedToClose().does(stay()).by("government");
        assertThat(procedure.refuses(procedure.closing("示例令〔2023〕1号")))
                .isEqualTo(new ReviewReason.StayInForce(LocalDate.of(2023, 10, 20)));
        procedure.by("industry").does(stayEnd()).closingOrdered().does(stay());
        assertThat(procedure.refuses(new CarryOut(Procedure.ID, null)))
                .isEqualTo(new ReviewReason.StayInForce(LocalDate.of(2023, 10, 20)));
    }

    @Test
    void what_was_not_stayed_does_not_end_and_what_is_stayed_is_not_stayed_again() {
        procedure.runningSince("2023-03-01");
        assertThat(procedure.refuses(stayEnd())).isEqualTo(new ReviewReason.NotStayed());
        procedure.does(stay());
        assertThat(procedure.refuses(stay())).isEqualTo(new ReviewReason.StayInForce(LocalDate.of(2023, 3, 1)));
    }

    @Test
    void before_an_order_there_is_nothing_to_review() {
        procedure.opened().found();
        assertThat(procedure.refuses(filing())).isEqualTo(new ReviewReason.NothingToReview());
    }

    @Test
    void annulled_the_case_has_no_legal_effect_any_more() {
        procedure.decidedToClose().closingOrdered();
        assertThat(concluded(ReviewOutcome.ANNULLED, null).stage()).isEqualTo("annulled");
        assertThat(procedure.refuses(new CarryOut(Procedure.ID, null)))
                .isEqualTo(new ActReason.NotAtThisStep("annulled"));
    }

    @Test
    void void_is_not_annulled() {
        procedure.decidedToClose();
        assertThat(concluded(ReviewOutcome.FOUND_VOID, null).stage()).isEqualTo("void");
    }

    @Test
    void found_unlawful_the_effects_stand() {
        procedure.decidedToClose();
        assertThat(concluded(ReviewOutcome.FOUND_UNLAWFUL, null).stage()).isEqualTo("decided");
        assertThat(procedure.seen().flags().foundUnlawful()).isTrue();
        assertThat(procedure.closingOrdered().stage()).isEqualTo("closing-ordered");
    }

    @Test
    void upheld_nothing_changes() {
        procedure.decidedToClose();
        assertThat(concluded(ReviewOutcome.UPHELD, null).stage()).isEqualTo("decided");
    }

    @Test
    void changed_the_decision_is_another_and_an_order_that_was_not_carried_out_falls() {
        procedure.decidedToClose().closingOrdered();
        assertThat(concluded(ReviewOutcome.CHANGED, "suspend").stage()).isEqualTo("closing-ordered");
        assertThat(concluded(ReviewOutcome.CHANGED, "none").stage()).isEqualTo("decided");
        assertThat(procedure.refuses(procedure.closing("示例令〔2023〕2号")))
                .isInstanceOf(DecisionReason.DecidedAgainst.class);
    }

    @Test
    void only_a_decision_can_be_changed() {
        procedure.runningSince("2023-03-01");
        assertThat(procedure.refuses(
                        new ConcludeReview(Procedure.ID, ReviewOutcome.CHANGED, "none", null, procedure.paper("city"))))
                .isEqualTo(new ReviewReason.NothingToChange());
    }

    @Test
    void to_be_decided_anew_the_case_is_open_with_what_was_found() {
        procedure.decidedToClose();
        assertThat(concluded(ReviewOutcome.REDECISION_ORDERED, null).stage()).isEqualTo("opened");
        assertThat(procedure.does(procedure.order(6)).stage()).isEqualTo("ordered");
    }
}
