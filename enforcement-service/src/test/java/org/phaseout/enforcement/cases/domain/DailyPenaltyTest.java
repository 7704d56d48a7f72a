package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.Party;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Fine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Track;

/** E2, 环境保护法59: the fine again for every day from the day after the order to correct was served. */
class DailyPenaltyTest {

    private static final String GROUND = "E2/no-permit";
    private static final String BUREAU = "示例市生态环境局";

    private final Procedure procedure = new Procedure().on("2023-03-01").by("ecology");

    private Procedure found(String ground) {
        var party = new Party("91350504000000019W", "示例厂（虚构）", "350504100", "3011", "2017");
        var evidence = new Evidence(null, null, "示例", Map.of(), null);
        return procedure
                .does(new OpenCase(Procedure.ID, Track.ENVIRONMENT, party, List.of(), Procedure.OFFICERS, null))
                .does(new FindGround(Procedure.ID, ground, evidence, Procedure.OFFICERS, procedure.rules()));
    }

    private Procedure corrected() {
        var order = new Order(GROUND, "correct", "示例改〔2023〕1号", null, null, BUREAU);
        return procedure
                .does(new OrderMeasure(Procedure.ID, order, Procedure.OFFICERS, procedure.rules()))
                .on("2023-03-06")
                .served();
    }

    private Procedure fined() {
        var fine = new Fine(GROUND, new BigDecimal("200000"), null, "示例罚〔2023〕1号", BUREAU);
        return procedure.does(new Penalise(Procedure.ID, fine, Procedure.OFFICERS, procedure.rules()));
    }

    private PenaliseDaily daily(String ground) {
        return daily(ground, "示例按日罚〔2023〕1号");
    }

    private PenaliseDaily daily(String ground, String number) {
        return new PenaliseDaily(Procedure.ID, ground, number, Procedure.OFFICERS, procedure.rules());
    }

    @Test
    void from_the_day_after_the_order_was_served_until_the_act_was_found_to_go_on() {
        found(GROUND);
        corrected();
        fined().on("2023-03-16").failed().on("2023-03-20").does(daily(GROUND));
        assertThat(procedure.latest).singleElement().isInstanceOfSatisfying(CaseDailyPenaltyDecided.class, decided -> {
            assertThat(decided.from()).isEqualTo("2023-03-07");
            assertThat(decided.until()).isEqualTo("2023-03-16");
            assertThat(decided.amount()).as("ten days").isEqualByComparingTo("2000000");
            assertThat(decided.clause()).isEqualTo("排污许可管理条例38");
        });
        assertThat(Owed.of((InProcedure) procedure.file.stage()))
                .extracting(owed -> owed.fine().intValueExact())
                .containsExactly(200_000, 2_000_000);
        assertThat(procedure.refuses(daily(GROUND)))
                .isEqualTo(new ActReason.DoneAlready("示例按日罚〔2023〕1号", LocalDate.of(2023, 3, 16)));
    }

    @Test
    void it_is_a_decision_of_its_own_that_is_served_and_payable_by_its_own_number() {
        found(GROUND);
        corrected();
        fined().on("2023-03-16").failed().on("2023-03-20").does(daily(GROUND));
        var delivered = new Delivered("in-person", null, false);
        procedure.does(new ServePenalty(
                Procedure.ID, "示例按日罚〔2023〕1号", delivered, procedure.rules().calendar()));
        assertThat(Owed.of((InProcedure) procedure.file.stage()))
                .filteredOn(owed -> owed.debt().servedOn() != null)
                .extracting(owed -> owed.debt().number())
                .containsExactly("示例按日罚〔2023〕1号");
    }

    @Test
    void the_department_has_to_serve_and_publish_it_like_the_fine_before() {
        found(GROUND);
        corrected();
        fined().on("2023-03-16").failed().on("2023-03-20").does(daily(GROUND));
        assertThat(procedure.duties())
                .filteredOn(duty -> "示例按日罚〔2023〕1号".equals(duty.penalty()))
                .extracting(Duty::duty)
                .containsExactly("service", "publication");
    }

    /** What the fine asks for has been served already, and is payable from then. */
    @Test
    void not_by_the_document_of_the_fine() {
        found(GROUND);
        corrected();
        fined().on("2023-03-16").failed().on("2023-03-20");
        assertThat(procedure.refuses(daily(GROUND, "示例罚[2023]1号")))
                .isEqualTo(new ActReason.DoneAlready("示例罚[2023]1号", LocalDate.of(2023, 3, 6)));
    }

    @Test
    void not_before_the_fine_the_order_and_a_failed_reinspection() {
        found(GROUND);
        assertThat(procedure.refuses(daily(GROUND))).isEqualTo(new PenaltyReason.CorrectionNotRefused(GROUND));
        corrected().on("2023-03-16").failed();
        assertThat(procedure.refuses(daily(GROUND)))
                .as("no fine to go on from")
                .isEqualTo(new PenaltyReason.CorrectionNotRefused(GROUND));
    }

    @Test
    void not_on_a_ground_whose_law_has_none() {
        found("E2/inspection-refused-permit");
        assertThat(procedure.refuses(daily("E2/inspection-refused-permit")))
                .isEqualTo(new PenaltyReason.NoDailyPenalty("E2/inspection-refused-permit"));
    }
}
