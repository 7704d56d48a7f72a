package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalDenied;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;

/** E2 as sentences: restriction and its extension in days, suspension and its end by filing, refusal, approval. */
class EnvironmentTest {

    private static final String SUSPEND = "suspend-for-rectification";

    private static RowProcedure found(String ground) {
        return new RowProcedure(ExpectedRow.all().stream()
                        .filter(row -> row.ground().equals(ground))
                        .findFirst()
                        .orElseThrow())
                .found();
    }

    private static OrderMeasure order(RowProcedure walk, String measure, @Nullable Term limit, String number) {
        return walk.order(measure, null, limit, number);
    }

    private static Procedure corrected(RowProcedure walk) {
        return walk.procedure.does(order(walk, "correct", null, "示例改〔2023〕1号")).served();
    }

    /** Served on 1 March: three months end on 1 June; thirty days more on 1 July, a Saturday, in time until Monday. */
    @Test
    void a_restriction_is_extended_by_thirty_days_from_its_own_end() {
        var walk = found("E2/over-permit");
        var procedure = walk.procedure;
        procedure
                .does(order(walk, "restrict-production", new Term(3, null), "示例限〔2023〕1号"))
                .served();
        assertThat(lastDay(procedure)).isEqualTo("2023-06-01");
        procedure.on("2023-06-01").asks();
        assertThat(procedure.refuses(procedure.grant(new Term(null, null, 31))))
                .isEqualTo(new MeasureReason.ExtensionTooManyDays(30, LocalDate.of(2023, 7, 1)));
        procedure.does(procedure.grant(new Term(null, null, 30)));
        assertThat(lastDay(procedure)).isEqualTo("2023-07-03");
        assertThat(procedure.alarmOn("2023-07-03").stage()).isEqualTo("running");
        assertThat(procedure.alarmOn("2023-07-04").stage()).isEqualTo("not-met");
    }

    private static LocalDate lastDay(Procedure procedure) {
        return Objects.requireNonNull(procedure.seen().limit()).lastDay();
    }

    @Test
    void a_suspension_has_no_term_and_ends_on_the_day_of_the_filing() {
        var walk = found("E2/evasion");
        var procedure = walk.procedure;
        procedure.does(order(walk, SUSPEND, null, "示例停〔2023〕1号")).served();
        assertThat(procedure.alarmOn("2024-03-01").stage()).isEqualTo("in-effect");
        procedure.on("2023-02-28").toldOn("2023-06-01");
        assertThat(procedure.refuses(new FileRectification(Procedure.ID, null)))
                .isEqualTo(new MeasureReason.BeforeService(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 1)));
        procedure.on("2023-06-01").does(new FileRectification(Procedure.ID, "示例"));
        assertThat(procedure.stage()).isEqualTo("met");
        assertThat(procedure.does(new CloseCase(Procedure.ID, "met")).stage()).isEqualTo("closed");
    }

    @Test
    void without_a_monitor_production_is_suspended_only_after_the_refusal() {
        var walk = found("E2/water-monitor");
        var procedure = corrected(walk);
        var suspend = order(walk, SUSPEND, null, "示例停〔2023〕1号");
        assertThat(procedure.on("2023-04-01").refuses(suspend))
                .isEqualTo(new MeasureReason.MeasureNotYet(SUSPEND, "correct"));
        procedure.failed().does(suspend);
        assertThat(procedure.stage()).isEqualTo("ordered");
        assertThat(procedure.served().refuses(walk.referral(false)))
                .isEqualTo(new DecisionReason.NothingFollows("E2/water-monitor"));
    }

    /** What was not heeded of the correction is no failure of the suspension. */
    @Test
    void a_second_measure_begins_anew() {
        var walk = found("E2/water-monitor");
        corrected(walk).on("2023-04-01").failed().does(order(walk, SUSPEND, null, "示例停〔2023〕1号"));
        walk.procedure.served();
        assertThat(walk.procedure.seen().flags().reinspectionFailed()).isFalse();
    }

    @Test
    void the_branch_names_the_bureau_in_whose_name_it_acts() {
        var walk = found("E2/over-permit");
        var procedure = walk.procedure;
        var unnamed = new OrderMeasure(
                Procedure.ID,
                new Order("E2/over-permit", "correct", "示例改〔2023〕1号", null),
                Procedure.OFFICERS,
                procedure.rules());
        assertThat(procedure.refuses(unnamed)).isEqualTo(new MeasureReason.IssuingBodyMissing("E2/over-permit"));
        corrected(walk);
        assertThat(procedure.seen().measure()).isNotNull();
        assertThat(procedure.file.history().standing().get(2).fact())
                .isInstanceOfSatisfying(
                        CaseMeasureOrdered.class,
                        ordered -> assertThat(ordered.issuedBy()).isEqualTo("示例市某局"));
    }

    @Test
    void the_department_orders_closure_with_approval_and_not_without() {
        var walk = found("E2/over-permit");
        var procedure = corrected(walk).on("2023-04-01").failed();
        assertThat(procedure.refuses(walk.closing())).isEqualTo(new DecisionReason.ClosingWithoutDecision());
        procedure.does(walk.referral(false));
        assertThat(procedure.refuses(walk.closing())).isEqualTo(new DecisionReason.ClosingWithoutDecision());
        procedure.by("government").does(new AnswerApproval(Procedure.ID, "close", procedure.paper("district")));
        assertThat(procedure.by("ecology").does(walk.closing()).stage()).isEqualTo("closing-ordered");
    }

    @Test
    void a_denied_approval_leaves_the_case_where_it_was_and_it_may_be_asked_for_again() {
        var walk = found("E2/over-permit");
        var procedure = corrected(walk).on("2023-04-01").failed().does(walk.referral(false));
        procedure.by("government").does(new AnswerApproval(Procedure.ID, null, procedure.paper("district")));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseApprovalDenied.class);
        assertThat(procedure.stage()).isEqualTo("in-effect");
        assertThat(procedure.by("ecology").does(walk.referral(false)).stage()).isEqualTo("referred");
    }

    @Test
    void approval_is_given_by_a_government_and_by_nobody_else() {
        var walk = found("E2/over-permit");
        var procedure = corrected(walk).on("2023-04-01").failed().does(walk.referral(false));
        assertThat(procedure.refuses(new AnswerApproval(Procedure.ID, "close", procedure.paper("district"))))
                .isEqualTo(new DecisionReason.DistrictDecidesItself("ecology"));
        assertThat(procedure
                        .does(new AnswerApproval(Procedure.ID, "close", procedure.paper("city")))
                        .stage())
                .isEqualTo("decided");
    }

    @Test
    void a_filing_is_voided_and_the_suspension_is_in_effect_again() {
        var walk = found("E2/evasion");
        var procedure = walk.procedure;
        procedure.does(order(walk, SUSPEND, null, "示例停〔2023〕1号")).served();
        procedure.on("2023-06-01").does(new FileRectification(Procedure.ID, "示例"));
        procedure.does(procedure.voiding(5, "case-rectification-filed"));
        assertThat(procedure.stage()).isEqualTo("in-effect");
    }
}
