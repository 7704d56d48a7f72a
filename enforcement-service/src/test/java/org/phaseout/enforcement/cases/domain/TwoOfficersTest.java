package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FollowUp;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;

/** E6, 行政处罚法42: of every fact that names officers two are named, and who is named twice is one. */
class TwoOfficersTest {

    private static final String GROUND = "E2/over-permit";

    private final RowProcedure walk = new RowProcedure(ExpectedRow.named(GROUND));
    private final Procedure procedure = walk.procedure;

    static List<List<String>> tooFew() {
        return List.of(List.of(), List.of("person-1"), List.of("person-1", "person-1"));
    }

    private void refused(CaseCommand command, List<String> officers) {
        assertThat(procedure.refuses(command)).isEqualTo(new ActReason.TooFewOfficers(officers.isEmpty() ? 0 : 1));
    }

    @ParameterizedTest
    @MethodSource("tooFew")
    void every_step_that_names_officers_asks_for_two(List<String> officers) {
        var opening = walk.opening();
        refused(
                new OpenCase(
                        Procedure.ID, opening.track(), opening.party(), opening.units(), officers, opening.suspected()),
                officers);
        procedure.does(opening);
        var finding = walk.finding();
        refused(new FindGround(Procedure.ID, GROUND, finding.evidence(), officers, procedure.rules()), officers);
        procedure.does(finding);
        var order = walk.order("correct", null, null, "示例改〔2023〕1号");
        refused(new OrderMeasure(Procedure.ID, order.order(), null, officers, procedure.rules()), officers);
        procedure.does(order).served();
        var fine = walk.fine(new BigDecimal("200000"));
        refused(new Penalise(Procedure.ID, fine.fine(), officers, procedure.rules()), officers);
        procedure.does(fine).on("2023-03-10");
        refused(new Reinspect(Procedure.ID, false, null, officers), officers);
        refused(new Reinspect(Procedure.ID, true, null, officers), officers);
        procedure.failed();
        refused(new PenaliseDaily(Procedure.ID, GROUND, "示例日罚〔2023〕1号", officers, procedure.rules()), officers);
        procedure.does(new PenaliseDaily(Procedure.ID, GROUND, "示例日罚〔2023〕1号", Procedure.OFFICERS, procedure.rules()));
    }

    @ParameterizedTest
    @MethodSource("tooFew")
    void so_does_the_check_after_the_end(List<String> officers) {
        walk.found();
        procedure
                .does(walk.order("suspend-for-rectification", null, null, "示例停〔2023〕1号"))
                .served()
                .on("2023-06-01")
                .does(new MeasureCommand.FileRectification(Procedure.ID, null));
        refused(new FollowUp(Procedure.ID, true, null, officers, procedure.rules()), officers);
    }
}
