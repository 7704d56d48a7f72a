package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;

/** Measures side by side and in the place of each other, penalties among them (E2, E5, E8; 令30号3, 6; 行政处罚法63). */
class MeasuresTogetherTest {

    private static final String RESTRICT = "restrict-production";
    private static final String SUSPEND = "suspend-for-rectification";
    private static final String ORDER = "示例令〔2023〕1号";

    private static RowProcedure found(String ground) {
        return new RowProcedure(ExpectedRow.named(ground)).found();
    }

    private static ServeMeasure service(Procedure procedure, String measure) {
        return new ServeMeasure(
                Procedure.ID,
                new Delivered("in-person", null, false),
                procedure.rules().calendar(),
                measure);
    }

    @Test
    void equipment_is_put_out_of_use_and_confiscated_upon_one_ground() { // 循环经济促进法50
        var walk = found("E5/eliminated-equipment-used");
        var procedure =
                walk.procedure.does(walk.order("stop-use", null, null, ORDER)).served();
        procedure.on("2023-03-02").does(walk.order("confiscate", null, null, ORDER));
        assertThat(procedure.stage()).isEqualTo("in-effect");
        assertThat(procedure.seen().beside()).extracting(MeasureLine::measure).containsExactly("confiscate");
        assertThat(procedure.refuses(walk.order("confiscate", null, null, ORDER)))
                .isEqualTo(new ActReason.NotAtThisStep("in-effect"));
        procedure.does(service(procedure, "confiscate"));
        assertThat(procedure.refuses(service(procedure, "confiscate")))
                .isEqualTo(new ActReason.NotAtThisStep("in-effect"));
        assertThat(procedure.refuses(procedure.service())).isEqualTo(new ActReason.NotAtThisStep("in-effect"));
        assertThat(procedure.on("2023-03-20").met().stage()).isEqualTo("met");
    }

    @Test
    void what_stands_beside_is_not_served_before_it_is_ordered_and_is_voided_after_its_service() {
        var walk = found("E5/eliminated-equipment-used");
        var procedure =
                walk.procedure.does(walk.order("stop-use", null, null, ORDER)).served();
        procedure
                .on("2023-03-05")
                .does(walk.order("confiscate", null, null, ORDER))
                .on("2023-03-04");
        assertThat(procedure.refuses(service(procedure, "confiscate"))).isInstanceOf(ActReason.BeforeItsCause.class);
        procedure.on("2023-03-06").does(service(procedure, "confiscate"));
        assertThat(procedure.refuses(procedure.voiding(5, "case-measure-ordered")))
                .isInstanceOf(ActReason.NotUndone.class);
        procedure.does(procedure.voiding(6, "case-measure-served")).does(procedure.voiding(5, "case-measure-ordered"));
        assertThat(procedure.seen().beside()).isEmpty();
        assertThat(procedure.stage()).isEqualTo("in-effect");
    }

    /** 令30号3: the order to correct, which is given at once, stays in force beside the restriction, which runs. */
    @Test
    void a_restriction_takes_the_lead_of_the_order_to_correct() {
        var walk = found("E2/over-permit");
        var procedure = walk.procedure
                .does(walk.order("correct", null, null, "示例改〔2023〕1号"))
                .served()
                .does(walk.fine(new BigDecimal("200000")))
                .on("2023-03-10")
                .does(walk.order(RESTRICT, null, new Term(3, null), ORDER));
        assertThat(procedure.stage()).isEqualTo("ordered");
        assertThat(procedure.served().stage()).isEqualTo("running");
        assertThat(Objects.requireNonNull(procedure.seen().limit()).lastDay()).isEqualTo(LocalDate.of(2023, 6, 12));
        assertThat(procedure.seen().beside()).extracting(MeasureLine::measure).containsExactly("correct");
        procedure.on("2023-03-20").failed();
        var daily = new PenaliseDaily(
                Procedure.ID, "E2/over-permit", "示例日罚〔2023〕1号", Procedure.OFFICERS, procedure.rules());
        assertThat(procedure.does(daily).latest)
                .as("the order to correct was served on 1 March and refused by the 20th")
                .hasSize(1);
    }

    /** 令30号6(四). */
    @Test
    void a_suspension_replaces_a_restriction_in_spite_of_which_the_value_is_exceeded() {
        var walk = found("E2/over-permit");
        var still = new Shown("over-after-restriction", discharge("60.1"), null);
        assertThat(walk.procedure.refuses(walk.order(SUSPEND, still)))
                .isEqualTo(new MeasureReason.MeasureNotYet(SUSPEND, RESTRICT));
        var procedure = walk.procedure.does(walk.order(RESTRICT, null, new Term(3, null), ORDER));
        assertThat(procedure.refuses(walk.order(SUSPEND, still)))
                .as("a restriction that is not served")
                .isEqualTo(new MeasureReason.NotTogether(SUSPEND, RESTRICT));
        procedure.on("2023-03-02").served().on("2023-03-01");
        assertThat(procedure.refuses(walk.order(SUSPEND, still))).isInstanceOf(MeasureReason.BeforeService.class);
        procedure.on("2023-04-01").does(walk.order(SUSPEND, still)).served();
        assertThat(procedure.stage()).isEqualTo("in-effect");
        assertThat(procedure.alarmOn("2023-06-05").stage())
                .as("nothing runs any more")
                .isEqualTo("in-effect");
        assertThat(procedure.does(new FileRectification(Procedure.ID, null)).stage())
                .isEqualTo("met");
    }

    /** 令30号6(二), (三): threefold is what comes to three times the permitted 60; of a total whatever is above it. */
    @ParameterizedTest
    @CsvSource({
        "toxic-threefold, 179.99, no",
        "toxic-threefold, 180, yes",
        "annual-total, 60, no",
        "annual-total, 60.01, yes"
    })
    void a_circumstance_is_shown_by_the_measured_value(String kind, String measured, String may) {
        var walk = found("E2/over-permit");
        var order = walk.order(SUSPEND, new Shown(kind, discharge(measured), null));
        if (may.equals("yes")) {
            assertThat(walk.procedure.does(order).stage()).isEqualTo("ordered");
        } else {
            assertThat(walk.procedure.refuses(order))
                    .isEqualTo(new MeasureReason.CircumstanceNotShown(
                            kind, new BigDecimal(measured), new BigDecimal("60")));
        }
    }

    @ParameterizedTest
    @CsvSource({"evasion, facts", "incident, facts", "annual-total, discharge", "toxic-threefold, discharge"})
    void a_circumstance_comes_with_what_was_found_or_measured(String kind, String missing) {
        var walk = found("E2/air-over-standard");
        assertThat(walk.procedure.refuses(walk.order(SUSPEND, new Shown(kind, null, " "))))
                .isEqualTo(new FindingReason.FactsMissing("E2/air-over-standard", List.of(missing)));
    }

    private static Discharge discharge(String measured) {
        return new Discharge("water", "示例", "DW001", new BigDecimal("60"), new BigDecimal(measured), "mg/L", "示例");
    }

    /** 没收较大价值 (行政处罚法63): the market authority's figure is 100,000. */
    @ParameterizedTest
    @CsvSource({"99999.99, no", "100000, yes", ", unknown"})
    void a_confiscation_of_large_value_calls_for_a_hearing(@Nullable BigDecimal worth, String due) {
        var walk = new RowProcedure(ExpectedRow.named("E3/no-production-licence"));
        walk.procedure.withCommonProcedure();
        var about = "E3/no-production-licence:confiscate";
        var without = walk.found().notice(about, worth, false);
        switch (due) {
            case "no" -> assertThat(walk.procedure.does(without).latest).hasSize(1);
            case "yes" -> assertThat(walk.procedure.refuses(without)).isEqualTo(new PenaltyReason.HearingDue(about));
            default ->
                assertThat(walk.procedure.refuses(without)).isEqualTo(new PenaltyReason.NoticeWithoutAmount(about));
        }
        assertThat(walk.procedure.does(walk.notice(about, worth, true)).latest).hasSize(1);
    }

    @Test
    void a_measure_whose_turn_has_not_come_is_not_noticed() {
        var walk = new RowProcedure(ExpectedRow.named("E4/hazard-not-removed"));
        walk.procedure.withCommonProcedure();
        walk.found();
        assertThat(walk.procedure.refuses(walk.notice("E4/hazard-not-removed:suspend-business", null, true)))
                .isEqualTo(new MeasureReason.MeasureNotYet("suspend-business", "remove-hazard"));
    }

    @Test
    void what_a_higher_government_has_decided_the_department_enters() {
        var procedure = new Procedure()
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-10")
                .referred();
        procedure.does(new DecisionCommand.Decide(Procedure.ID, "close", procedure.paper("city")));
        assertThat(procedure.seen().awaits()).isEqualTo("department");
        assertThat(procedure.does(procedure.closing("示例令〔2023〕1号")).stage()).isEqualTo("closing-ordered");
    }
}
