package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseEvent.InPart;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.domain.ReviewEvent.Concluding;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * E6a, 安全生产法99, 113: an eliminated process is fined, ordered to be corrected within a month, fined once more when that passes, and the business
 * suspended; that is not heeded either, the government closes, and the licences are revoked. Each step needs the one before it.
 */
class CourseInPartTest {

    private static final String GROUND = "E4/eliminated-process";
    private static final String CORRECTION = "示例改〔2023〕1号";
    private static final String FINE = "示例罚〔2023〕30000号";
    private static final String LATE_FINE = "示例罚〔2023〕2号";
    private static final String SUSPENSION = "示例停业〔2023〕1号";
    private static final String CLOSING = "示例关〔2023〕1号";

    private final RowProcedure walk = new RowProcedure(ExpectedRow.named(GROUND)).found();
    private final Procedure procedure = walk.procedure;

    private void fined() {
        procedure
                .does(walk.fine(new BigDecimal("30000")))
                .does(walk.order("correct-within-limit", null, new Term(1, null), CORRECTION))
                .served();
    }

    private void suspended() {
        fined();
        procedure
                .alarmOn("2023-04-04")
                .on("2023-04-05")
                .does(procedure.fine(GROUND, "80000", LATE_FINE))
                .does(walk.order("suspend-business", null, new Term(1, null), SUSPENSION))
                .served();
    }

    private void closed() {
        suspended();
        procedure.on("2023-04-10").failed().does(walk.referral(false)).by("government");
        procedure
                .does(new DecisionCommand.Decide(Procedure.ID, "close", procedure.paper("district")))
                .does(walk.closing())
                .by("emergency")
                .does(walk.revocation("safety-licences"));
    }

    private InPart concluded(String about, ReviewOutcome outcome) {
        procedure
                .on("2023-05-10")
                .does(new ConcludeReview(Procedure.ID, outcome, null, List.of(about), procedure.paper("city")));
        return Objects.requireNonNull(((Concluding) procedure.latest.getFirst()).part());
    }

    private List<String> standing() {
        return Decisions.numbers(((InProcedure) procedure.file.stage()).docket());
    }

    @Test
    void with_the_first_order_falls_all_that_followed_because_it_was_not_kept() {
        closed();
        var part = concluded(CORRECTION, ReviewOutcome.ANNULLED);
        assertThat(procedure.stage()).isEqualTo("annulled");
        assertThat(standing()).as("the act was fined before it").containsExactly(FINE);
        assertThat(part.concerns()).containsExactly("closure", "referral", "lapse");
        assertThat(procedure.seen().revocations().getFirst().stands()).isFalse();
    }

    @Test
    void with_the_second_falls_what_followed_that_and_the_first_stays_with_its_fine() {
        closed();
        var part = concluded(SUSPENSION, ReviewOutcome.FOUND_VOID);
        assertThat(procedure.stage()).isEqualTo("void");
        assertThat(standing()).containsExactly(CORRECTION, FINE, LATE_FINE);
        assertThat(part.concerns()).as("its limit had not lapsed").containsExactly("closure", "referral");
    }

    @Test
    void a_suspension_to_be_decided_anew_leads_back_to_the_limit_that_lapsed() {
        closed();
        var part = concluded(SUSPENSION, ReviewOutcome.REDECISION_ORDERED);
        assertThat(procedure.stage()).isEqualTo("not-met");
        assertThat(part.state()).isEqualTo("not-met");
        assertThat(procedure.seen().decided()).isNull();
        assertThat(procedure
                        .does(walk.order("suspend-business", null, new Term(1, null), "示例停业〔2023〕2号"))
                        .served()
                        .stage())
                .isEqualTo("running");
        assertThat(standing()).containsExactly(CORRECTION, "示例停业〔2023〕2号", FINE, LATE_FINE);
    }

    /** E7: the limit of the suspension, which runs since, is no matter of the fine for letting the first pass. */
    @Test
    void a_fine_for_letting_a_limit_pass_stands_while_another_limit_runs() {
        suspended();
        assertThat(procedure.stage()).isEqualTo("running");
        assertThat(procedure.seen().penalties()).allMatch(FineLine::stands);
    }

    @Test
    void a_closing_falls_alone_and_its_licences_with_it() {
        closed();
        concluded(CLOSING, ReviewOutcome.ANNULLED);
        assertThat(standing()).containsExactly(CORRECTION, SUSPENSION, FINE, LATE_FINE);
        assertThat(procedure.seen().revocations().getFirst().stands()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"示例改〔2023〕1号, running", "示例罚〔2023〕30000号, not-met"})
    void a_stay_holds_the_clock_of_what_it_names(String about, String stage) {
        fined();
        procedure
                .on("2023-03-10")
                .does(new Stay(Procedure.ID, "示例市人民政府", "示例停〔2023〕1号", List.of(about)))
                .alarmOn("2023-04-05");
        assertThat(procedure.stage()).isEqualTo(stage);
        assertThat(procedure.seen().flags().stayedOn() != null).isEqualTo(stage.equals("running"));
    }

    @Test
    void a_referral_waits_for_the_stay_of_its_measure_and_for_no_other() {
        suspended();
        procedure.on("2023-04-10").failed();
        procedure.does(new Stay(Procedure.ID, "示例市人民政府", "示例停〔2023〕1号", List.of(FINE)));
        assertThat(walk.procedure.does(walk.referral(false)).stage()).isEqualTo("referred");
        var held = new CourseInPartTest();
        held.suspended();
        held.procedure.on("2023-04-10").failed();
        held.procedure.does(new Stay(Procedure.ID, "示例市人民政府", "示例停〔2023〕1号", List.of(SUSPENSION)));
        assertThat(held.procedure.refuses(held.walk.referral(false))).isInstanceOf(ReviewReason.StayInForce.class);
    }

    /** 循环经济促进法50: put out of use, and confiscated beside it. */
    @Test
    void a_measure_beside_another_is_ordered_and_served_anew() {
        var used = new RowProcedure(ExpectedRow.named("E5/eliminated-equipment-used")).found();
        var other = used.procedure
                .does(used.order("stop-use", null, null, "示例停用〔2023〕1号"))
                .served();
        other.does(used.order("confiscate", null, null, "示例没〔2023〕1号"))
                .does(new ConcludeReview(
                        Procedure.ID,
                        ReviewOutcome.REDECISION_ORDERED,
                        null,
                        List.of("示例没〔2023〕1号"),
                        other.paper("city")))
                .does(used.order("confiscate", null, null, "示例没〔2023〕2号"))
                .on("2023-03-03")
                .does(new ServeMeasure(
                        Procedure.ID,
                        new Delivered("in-person", null, false),
                        other.rules().calendar(),
                        "confiscate"));
        assertThat(other.stage()).isEqualTo("in-effect");
        assertThat(other.duties())
                .filteredOn(duty -> duty.duty().equals("service"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.penalty()).isEqualTo("示例没〔2023〕2号");
                    assertThat(duty.doneOn()).isEqualTo("2023-03-03");
                });
        other.does(new ConcludeReview(
                Procedure.ID, ReviewOutcome.ANNULLED, null, List.of("示例没〔2023〕2号"), other.paper("city")));
        assertThat(other.stage()).isEqualTo("in-effect");
        assertThat(other.refuses(used.order("confiscate", null, null, "示例没〔2023〕3号")))
                .isInstanceOf(ReviewReason.UndoneForGood.class);
    }

    /** A closing upon a ground that needs no measure does not rest on one. */
    @Test
    void a_closing_at_once_stands_when_a_licence_upon_it_falls() {
        var grave = new RowProcedure(ExpectedRow.named("E4/grave-accident")).decided("close");
        grave.procedure.does(grave.revocation("safety-licences")).on("2023-05-10");
        grave.procedure.does(new ConcludeReview(
                Procedure.ID, ReviewOutcome.ANNULLED, null, List.of("示例吊〔2023〕1号"), grave.procedure.paper("city")));
        assertThat(grave.procedure.stage()).isEqualTo("decided");
        assertThat(grave.procedure.refuses(grave.revocation("safety-licences")))
                .isEqualTo(new ReviewReason.UndoneForGood("safety-licences", "示例吊〔2023〕1号"));
    }
}
