package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enforcement.cases.domain.PenaltiesThatAskForNoMoneyTest.duties;
import static org.phaseout.enforcement.cases.domain.PenaltiesThatAskForNoMoneyTest.publication;
import static org.phaseout.enforcement.cases.domain.PenaltiesThatAskForNoMoneyTest.service;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;

/** 行政处罚法9, 48, 60, 61: measures that are penalties are decided, served and published in time. */
class PenaltyMeasuresInTimeTest {

    private static RowProcedure of(String ground) {
        return new RowProcedure(ExpectedRow.named(ground));
    }

    /** 循环经济促进法50: stopped on 1 March and confiscated on 10 March, each by a document and a service of its own. */
    @ParameterizedTest
    @CsvSource({"2023-03-21, ''", "2023-03-22, ' breached'"})
    void a_measure_that_is_a_penalty_is_decided_served_and_published_in_time(String day, String late) {
        var walk = of("E5/eliminated-equipment-used").found();
        walk.procedure.does(walk.order(walk.row.measure("stop-use"))).served().on("2023-03-10");
        walk.procedure.does(walk.order("confiscate", "行政处罚决定书", null, "示例没〔2023〕1号"));
        assertThat(walk.procedure.refuses(service(walk.procedure, "示例没〔2023〕1号")))
                .as("served by the service of the measure")
                .isEqualTo(new PenaltyReason.NoSuchPenalty("示例没〔2023〕1号"));
        walk.procedure.on(day);
        walk.procedure
                .does(new ServeMeasure(
                        Procedure.ID,
                        new Delivered("in-person", null, false),
                        walk.procedure.rules().calendar(),
                        "confiscate"))
                .does(publication("示例没〔2023〕1号"));
        assertThat(duties(walk.procedure, "2023-12-01"))
                .containsExactly(
                        "decision null 2023-03-10 until 2023-05-30",
                        "service 示例没〔2023〕1号 %s until 2023-03-21%s".formatted(day, late),
                        "publication 示例没〔2023〕1号 %s until 2023-03-21%s".formatted(day, late));
    }

    @Test
    void an_order_to_put_right_is_none() {
        var walk = of("E5/eliminated-equipment-used").found();
        walk.procedure.does(walk.order(walk.row.measure("stop-use"))).served();
        assertThat(duties(walk.procedure, "2023-03-02")).containsExactly("decision null null until 2023-05-30");
        assertThat(walk.procedure.refuses(publication("示例令〔2023〕1号"))).isInstanceOf(PenaltyReason.NoSuchPenalty.class);
    }

    /** 行政处罚法60: a suspension that follows what was not heeded is another procedure, from its notice: ninety days from 2 March. */
    @ParameterizedTest
    @CsvSource({"2023-05-31, ''", "2023-06-01, ' breached'"})
    void a_penalty_that_follows_later_has_a_term_of_its_own(String day, String late) {
        var walk = of("E3/sampling-failed");
        var suspension = walk.row.measure("suspend-for-rectification");
        walk.upTo(suspension).procedure.withCommonProcedure();
        assertThat(walk.procedure.duties()).isEmpty();
        walk.heard("E3/sampling-failed:suspend-for-rectification");
        assertThat(duties(walk.procedure, day)).containsExactly("decision 示例告〔2023〕1号 null until 2023-05-31" + late);
        walk.procedure.on(day).does(walk.order(suspension));
        assertThat(duties(walk.procedure, "2023-06-20").getFirst())
                .isEqualTo("decision 示例告〔2023〕1号 %s until 2023-05-31%s".formatted(day, late));
    }

    /** One document orders and fines: it is served and published as one. */
    @Test
    void one_document_is_one_penalty() {
        var walk = of("E5/eliminated-equipment-used").found();
        var number = "示例罚〔2023〕60000号";
        walk.procedure.does(walk.order("confiscate", "行政处罚决定书", null, number));
        walk.procedure.does(walk.fine(new BigDecimal("60000"))).served();
        assertThat(duties(walk.procedure, "2023-03-02"))
                .containsExactly(
                        "decision null 2023-03-01 until 2023-05-30",
                        "service %s 2023-03-01 until 2023-03-10".formatted(number),
                        "publication %s null until 2023-03-10".formatted(number));
        assertThat(walk.procedure.does(service(walk.procedure, number)).latest)
                .as("from which the fine is payable")
                .hasSize(1);
    }
}
