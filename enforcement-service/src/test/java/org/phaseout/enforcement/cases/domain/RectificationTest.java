package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FilePlan;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FollowUp;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseFollowedUp;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationPlanFiled;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** E2, 令30号 (C): the plan within fifteen working days of the service, the check within thirty days of the end. */
class RectificationTest {

    private static final String SUSPEND = "suspend-for-rectification";
    private static final String RESTRICT = "restrict-production";
    private static final String PLACE = "企业网站（示例）";

    private final RowProcedure walk = new RowProcedure(ExpectedRow.named("E2/over-permit")).found();
    private final Procedure procedure = walk.procedure;

    /** Versions: 1 opened, 2 ground, 3 measure, 4 served on 1 March. */
    private Procedure suspended() {
        return procedure
                .does(walk.order(SUSPEND, new Shown("incident", null, "示例")))
                .served();
    }

    private Procedure lifted() {
        return suspended().on("2023-06-01").does(new FileRectification(Procedure.ID, null));
    }

    private FilePlan plan(@Nullable String published) {
        return new FilePlan(Procedure.ID, published, procedure.rules());
    }

    private FollowUp check(boolean met) {
        return new FollowUp(Procedure.ID, met, "示例", Procedure.OFFICERS, procedure.rules());
    }

    private List<String> days() {
        return procedure.deadlines().stream()
                .filter(day -> day.clause().equals("令30号"))
                .map(day -> String.join(
                        " ", day.what(), day.by(), day.due().toString(), day.overdue() ? "overdue" : "runs"))
                .toList();
    }

    /** From Wednesday, 1 March: fifteen working days end on the 22nd. */
    @ParameterizedTest
    @CsvSource({"2023-03-22, runs", "2023-03-23, overdue"})
    void a_plan_is_due_fifteen_working_days_after_the_service(String today, String state) {
        suspended().on(today);
        assertThat(days()).containsExactly("rectification-plan enterprise 2023-03-22 " + state);
        procedure.does(plan(PLACE));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseRectificationPlanFiled.class);
        assertThat(days()).isEmpty();
        assertThat(procedure.stage()).isEqualTo("in-effect");
    }

    @Test
    void a_plan_is_public_and_filed_once_and_not_before_the_service() {
        suspended().on("2023-02-28").toldOn("2023-03-10");
        assertThat(procedure.refuses(plan(PLACE))).isInstanceOf(MeasureReason.BeforeService.class);
        procedure.on("2023-03-10");
        assertThat(procedure.refuses(plan(null))).isEqualTo(new MeasureReason.PlanNotPublic());
        assertThat(procedure.refuses(plan(" "))).isEqualTo(new MeasureReason.PlanNotPublic());
        procedure.does(plan(PLACE));
        assertThat(procedure.refuses(plan(PLACE)))
                .isEqualTo(new ActReason.DoneAlready(SUSPEND, LocalDate.of(2023, 3, 10)));
    }

    @Test
    void an_order_to_correct_asks_for_no_plan_and_no_check() {
        procedure.does(walk.order("correct", null, null, "示例改〔2023〕1号")).served();
        assertThat(procedure.refuses(plan(PLACE))).isEqualTo(new MeasureReason.NoRectification("correct"));
        assertThat(procedure.on("2023-03-20").met().refuses(check(true)))
                .isEqualTo(new MeasureReason.NoRectification("correct"));
        assertThat(days()).isEmpty();
    }

    @Test
    void what_is_not_served_or_has_ended_gets_no_plan() {
        procedure.does(walk.order(SUSPEND, new Shown("incident", null, "示例")));
        assertThat(procedure.refuses(plan(PLACE))).isEqualTo(new ActReason.NotAtThisStep("ordered"));
        procedure.served().on("2023-06-01").does(new FileRectification(Procedure.ID, null));
        assertThat(procedure.refuses(plan(PLACE))).isEqualTo(new ActReason.NotAtThisStep("met"));
    }

    @Test
    void the_measure_in_the_place_of_another_asks_for_a_plan_of_its_own() {
        procedure
                .does(walk.order(RESTRICT, null, new Term(3, null), "示例限〔2023〕1号"))
                .served();
        procedure.on("2023-03-10").does(plan(PLACE));
        procedure.on("2023-04-03").does(walk.order(SUSPEND, new Shown("incident", null, "示例")));
        assertThat(days()).as("it is not served").isEmpty();
        procedure.served();
        assertThat(days()).containsExactly("rectification-plan enterprise 2023-04-24 runs");
    }

    /** Thirty days after 1 June end on Saturday, 1 July. */
    @ParameterizedTest
    @CsvSource({"2023-07-03, runs", "2023-07-04, overdue"})
    void the_department_checks_within_thirty_days_of_the_end(String today, String state) {
        lifted().on(today);
        assertThat(days()).containsExactly("follow-up-check department 2023-07-03 " + state);
        procedure.does(check(true));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseFollowedUp.class);
        assertThat(days()).isEmpty();
        assertThat(procedure.duties())
                .filteredOn(duty -> duty.duty().equals("follow-up-check"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.doneOn()).isEqualTo(today));
        assertThat(procedure.refuses(check(true)))
                .isEqualTo(new ActReason.DoneAlready(SUSPEND, LocalDate.parse(today)));
    }

    @Test
    void a_restriction_is_checked_after_it_was_met() {
        procedure
                .does(walk.order(RESTRICT, null, new Term(3, null), "示例限〔2023〕1号"))
                .served();
        assertThat(procedure.refuses(check(true))).isEqualTo(new ActReason.NotAtThisStep("running"));
        procedure.on("2023-05-10").met();
        assertThat(days()).containsExactly("follow-up-check department 2023-06-09 runs");
    }

    /** What goes on is a matter of another case: this one is met, and can be closed as such. */
    @Test
    void an_act_that_goes_on_is_a_matter_of_another_case() {
        lifted().on("2023-06-20").does(check(false));
        assertThat(procedure.stage()).isEqualTo("met");
        assertThat(procedure.seen().rectification())
                .isEqualTo(new RectificationLine(null, null, LocalDate.of(2023, 6, 20), true));
        assertThat(procedure.seen().flags().reinspectionFailed()).isFalse();
        assertThat(procedure.does(new CloseCase(Procedure.ID, "met")).stage()).isEqualTo("closed");
    }

    @Test
    void a_closed_case_is_checked_too_and_not_before_the_end() {
        lifted().does(new CloseCase(Procedure.ID, "met"));
        procedure.on("2023-05-31").toldOn("2023-06-20");
        assertThat(procedure.refuses(check(true))).isInstanceOf(ActReason.BeforeItsCause.class);
        assertThat(procedure.on("2023-06-20").does(check(true)).stage()).isEqualTo("closed");
    }

    @Test
    void a_filing_is_not_voided_under_its_check() {
        lifted().on("2023-06-20").does(check(true));
        assertThat(procedure.refuses(procedure.voiding(5, "case-rectification-filed")))
                .isEqualTo(new ActReason.NotUndone(
                        new LaterFactsRestOnIt(5, List.of(new Resting(6, "case-followed-up")))));
        procedure.does(procedure.voiding(6, "case-followed-up")).does(procedure.voiding(5, "case-rectification-filed"));
        assertThat(procedure.stage()).isEqualTo("in-effect");
    }
}
