package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 节能法82 fines who lets the limit of that ground pass; a limit upon another ground of the case is no reason for it. */
class LimitOfItsGroundTest {

    private static final String REPORT = "E1/energy-report";

    private final Procedure procedure = new Procedure();

    private Procedure foundBoth() {
        procedure.on("2023-03-01").opened().found();
        return procedure.does(procedure.finding(REPORT));
    }

    @Test
    void the_limit_of_another_ground_has_lapsed() {
        foundBoth().does(procedure.order(Procedure.OVER_LIMIT, "rectify-within-limit", "示例责改〔2023〕1号"));
        procedure.served().alarmOn("2023-04-04").on("2023-04-05");
        assertThat(procedure.stage()).isEqualTo("not-met");
        assertThat(procedure.refuses(procedure.fine(REPORT, "10000", "示例罚〔2023〕1号")))
                .isEqualTo(new PenaltyReason.FineBeforeLapse(REPORT));
    }

    @Test
    void the_limit_of_its_own_has_lapsed() {
        foundBoth().does(procedure.order(REPORT, "correct-within-limit", "示例责改〔2023〕1号"));
        procedure.served().alarmOn("2023-04-04").on("2023-04-05");
        procedure.does(procedure.fine(REPORT, "10000", "示例罚〔2023〕1号"));
        assertThat(procedure.seen().penalties())
                .singleElement()
                .satisfies(fine -> assertThat(fine.stands()).isTrue());
    }
}
