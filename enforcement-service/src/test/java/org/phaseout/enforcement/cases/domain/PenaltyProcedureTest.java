package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 行政处罚法60 speaks of penalty cases: those are the rows whose clause penalises the act itself. */
class PenaltyProcedureTest {

    private static RowProcedure of(String ground) {
        return new RowProcedure(ExpectedRow.all().stream()
                .filter(row -> row.ground().equals(ground))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "E1/over-limit, false, 节能法72: to be put right",
        "E1/metering, false, 节能法74: fined only after the limit",
        "E1/eliminated-equipment, true, 节能法71: confiscated",
        "E1/key-user-rectification, true, 节能法83: fined",
        "E2/over-permit, true, 条例34: fined",
        "E3/sampling-failed, false, 产品质量法17: to be put right",
        "E3/licence-recheck-failed, true, 条例54: the licence is revoked",
        "E3/catalogue-product-ceased, false, 条例31: the cancellation is requested",
        "E4/hazard-not-removed, true, 安全生产法102: fined",
        "E4/grave-accident, true, 安全生产法113: closed and the licences revoked",
        "E5/not-out-by-date, false, to be stopped"
    })
    void a_term_to_decide_runs_where_the_row_penalises_at_once(String ground, boolean runs, String why) {
        var duties = of(ground).found().procedure.duties();
        assertThat(duties.stream().map(Duty::duty)).as(why).isEqualTo(runs ? List.of("decision") : List.of());
    }

    @Test
    void a_confiscation_decides() {
        var found = of("E1/eliminated-equipment").found();
        found.procedure.on("2023-03-10");
        found.procedure.does(found.order("confiscate", "行政处罚决定书", null, "示例罚〔2023〕1号"));
        assertDecidedOn(found, "2023-03-10");
    }

    @Test
    void a_revocation_decides() {
        var found = of("E3/licence-recheck-failed").found();
        found.procedure.on("2023-03-10").does(found.revocation("production-licence"));
        assertDecidedOn(found, "2023-03-10");
    }

    private static void assertDecidedOn(RowProcedure found, String day) {
        assertThat(found.procedure.duties())
                .filteredOn(duty -> duty.duty().equals("decision"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.doneOn()).isEqualTo(LocalDate.parse(day)));
    }
}
