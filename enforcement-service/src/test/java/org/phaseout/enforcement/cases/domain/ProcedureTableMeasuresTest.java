package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FilePlan;

/** The same for what a row says of its measures to each other: side by side, in each other's place, penalties, circumstances. */
class ProcedureTableMeasuresTest {

    static Stream<ExpectedRow> usedRows() {
        return ExpectedRow.all().stream().filter(ExpectedRow::isUsed);
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void of_two_measures_both_stand_one_replaces_the_other_or_the_second_is_refused(ExpectedRow row) {
        var free = row.measures().stream().filter(each -> each.after() == null).toList();
        for (var first : free) {
            for (var second : free.stream().filter(each -> !each.equals(first)).toList()) {
                var walk = new RowProcedure(row).found();
                walk.procedure.does(walk.order(first)).served();
                var order = walk.order(second);
                if (second.standsBeside(first) || second.replaces().contains(first.name())) {
                    walk.procedure.does(order);
                    assertThat(walk.procedure.seen().beside()).hasSize(second.standsBeside(first) ? 1 : 0);
                } else {
                    assertThat(walk.procedure.refuses(order))
                            .isEqualTo(new MeasureReason.NotTogether(second.name(), first.name()));
                }
            }
        }
    }

    /** 行政处罚法9, 44, 57, 58, 63. */
    @ParameterizedTest
    @MethodSource("usedRows")
    void a_measure_that_is_a_penalty_is_noticed_and_reviewed_and_no_other_is(ExpectedRow row) {
        for (var measure : row.measures()) {
            var walk = new RowProcedure(row);
            walk.procedure.withCommonProcedure();
            walk.upTo(measure);
            var about = row.ground() + ":" + measure.name();
            if (measure.penalty() == null) {
                assertThat(walk.procedure.refuses(walk.notice(about, null, true)))
                        .isEqualTo(new PenaltyReason.NothingToNotice(about));
            } else {
                assertThat(walk.procedure.refuses(walk.order(measure))).isEqualTo(new PenaltyReason.NotNoticed(about));
                assertHearing(walk, about, measure.penalty());
                walk.heard(about);
            }
            assertThat(walk.procedure.does(walk.order(measure)).stage()).isEqualTo("ordered");
        }
    }

    private static void assertHearing(RowProcedure walk, String about, String penalty) {
        var without = walk.notice(about, null, false);
        switch (penalty) {
            case "suspension" ->
                assertThat(walk.procedure.refuses(without)).isEqualTo(new PenaltyReason.HearingDue(about));
            case "confiscation" ->
                assertThat(walk.procedure.refuses(without)).isEqualTo(new PenaltyReason.NoticeWithoutAmount(about));
            case "restriction" ->
                assertThat(walk.procedure.does(without).latest).hasSize(1);
            default -> throw new IllegalArgumentException(penalty);
        }
    }

    /** 令30号: of a restriction and a suspension of production, and of no other measure. */
    @ParameterizedTest
    @MethodSource("usedRows")
    void a_plan_is_asked_for_where_the_line_says_so(ExpectedRow row) {
        for (var measure : row.measures()) {
            var walk = new RowProcedure(row).upTo(measure);
            walk.procedure.does(walk.order(measure)).served();
            var plan = new FilePlan(Procedure.ID, "示例", walk.procedure.rules());
            if (measure.planned()) {
                assertThat(walk.procedure.does(plan).latest).hasSize(1);
            } else {
                assertThat(walk.procedure.refuses(plan)).isEqualTo(new MeasureReason.NoRectification(measure.name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("usedRows")
    void a_measure_asks_for_the_circumstances_of_the_line_and_for_no_other(ExpectedRow row) {
        for (var measure : row.measures()) {
            var walk = new RowProcedure(row).upTo(measure);
            if (!measure.circumstances().isEmpty()) {
                assertThat(walk.procedure.refuses(walk.order(measure.name(), (Shown) null)))
                        .isEqualTo(new MeasureReason.CircumstanceMissing(measure.name(), measure.circumstances()));
            }
            assertThat(walk.procedure.refuses(walk.order(measure.name(), new Shown("no-reason", null, "示例"))))
                    .isEqualTo(new MeasureReason.CircumstanceNotOfMeasure("no-reason", measure.name()));
        }
    }
}
