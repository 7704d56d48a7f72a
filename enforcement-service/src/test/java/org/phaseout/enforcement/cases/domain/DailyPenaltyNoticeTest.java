package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.Party;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Fine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyAnnounced;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ChangeFine;
import org.phaseout.enforcement.rules.domain.Certainty;
import org.phaseout.enforcement.rules.domain.CommonProcedure;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.Track;

/** 环境保护法59 with 行政处罚法44, 45, 57, 58, 63: ten days of CNY 200,000, from 7 to 16 March 2023, are noticed before they are decided. */
class DailyPenaltyNoticeTest {

    private static final String GROUND = "E2/no-permit";
    private static final String ABOUT = "E2/no-permit:daily-penalty";
    private static final String NUMBER = "示例按日罚〔2023〕1号";
    private static final String BUREAU = "示例市生态环境局";
    private static final BigDecimal SUM = new BigDecimal("2000000");

    private final Procedure procedure = new Procedure().on("2023-03-01").by("ecology");

    /** Versions: 1 opened, 2 ground, 3 measure, 4 served, 5 fine, 6 failed. */
    private Procedure refused() {
        found();
        var order = new Order(GROUND, "correct", "示例改〔2023〕1号", null, null, BUREAU);
        var fine = new Fine(GROUND, new BigDecimal("200000"), null, "示例罚〔2023〕1号", BUREAU);
        return procedure
                .does(new OrderMeasure(Procedure.ID, order, Procedure.OFFICERS, procedure.rules()))
                .on("2023-03-06")
                .served()
                .does(new Penalise(Procedure.ID, fine, Procedure.OFFICERS, procedure.rules()))
                .on("2023-03-16")
                .failed()
                .on("2023-03-20")
                .withCommonProcedure();
    }

    private void found() {
        var party = new Party("91350504000000019W", "示例厂（虚构）", "350504100", "3011", "2017");
        var evidence = new Evidence(null, null, "示例", Map.of(), null);
        procedure
                .does(new OpenCase(Procedure.ID, Track.ENVIRONMENT, party, List.of(), Procedure.OFFICERS, null))
                .does(new FindGround(Procedure.ID, GROUND, evidence, Procedure.OFFICERS, procedure.rules()));
    }

    private PenaliseDaily daily() {
        return daily(NUMBER);
    }

    private PenaliseDaily daily(String number) {
        return new PenaliseDaily(Procedure.ID, GROUND, number, Procedure.OFFICERS, procedure.rules());
    }

    private NoticePenalty notice(@Nullable String amount, boolean hearing) {
        return notice(amount, hearing, procedure.rules());
    }

    private NoticePenalty notice(@Nullable String amount, boolean hearing, Rulebook rules) {
        var proposal = new Proposal(
                ABOUT,
                amount == null ? null : new BigDecimal(amount),
                "示例按日告〔2023〕1号",
                LocalDate.of(2023, 3, 23),
                hearing);
        return new NoticePenalty(Procedure.ID, proposal, rules);
    }

    private AnswerNotice answer(String answer) {
        return new AnswerNotice(Procedure.ID, ABOUT, answer, procedure.rules().calendar());
    }

    private void reviewed() {
        Hearings.READYING.forEach(by -> procedure.does(new ReadyDecision(
                Procedure.ID, ABOUT, by, "示例审〔2023〕1号", procedure.rules().calendar())));
    }

    @Test
    void without_notice_it_is_refused() {
        assertThat(refused().refuses(daily())).isEqualTo(new PenaltyReason.NotNoticed(ABOUT));
    }

    @Test
    void the_notice_states_the_sum_as_it_was_computed() {
        refused();
        assertThat(procedure.refuses(notice("1999999.99", false))).isEqualTo(new PenaltyReason.SumNotAsComputed(SUM));
        assertThat(procedure.refuses(notice("2000000.01", false))).isEqualTo(new PenaltyReason.SumNotAsComputed(SUM));
        procedure.does(notice(null, false));
        assertThat(procedure.latest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CasePenaltyAnnounced.class,
                        notice -> assertThat(notice.amount()).isEqualByComparingTo(SUM));
        assertThat(procedure.does(notice("2000000", false)).latest).hasSize(1);
        assertThat(procedure.seen().notices())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualByComparingTo(SUM));
    }

    @Test
    void the_last_day_to_answer_is_waited_for_unless_it_is_waived() {
        refused().does(notice(null, false)).on("2023-03-23");
        assertThat(procedure.refuses(daily()))
                .isEqualTo(new PenaltyReason.TermToAnswerRuns(ABOUT, LocalDate.of(2023, 3, 23)));
        procedure.on("2023-03-24");
        assertThat(procedure.does(daily()).latest).hasExactlyElementsOfTypes(CaseDailyPenaltyDecided.class);
    }

    @Test
    void a_waiver_ends_the_term() {
        refused().does(notice(null, false)).on("2023-03-21").does(answer("waiver"));
        assertThat(procedure.does(daily()).latest).hasSize(1);
    }

    /** Asked for on the fifth working day, the 27th; held on the seventh from its call, 7 April after the day off of the 5th. */
    @Test
    void a_hearing_that_was_offered_and_asked_for_is_held_and_the_decision_reviewed() {
        refused().does(notice(null, true)).on("2023-03-27").does(answer("hearing-request"));
        assertThat(procedure.on("2023-03-28").refuses(daily())).isEqualTo(new PenaltyReason.HearingOutstanding(ABOUT));
        procedure
                .does(new CallHearing(
                        Procedure.ID,
                        ABOUT,
                        "示例听〔2023〕1号",
                        LocalDate.of(2023, 4, 7),
                        procedure.rules().calendar()))
                .on("2023-04-07")
                .does(new HoldHearing(Procedure.ID, ABOUT, "示例笔录〔2023〕1号"));
        assertThat(procedure.refuses(daily())).isEqualTo(new PenaltyReason.NotReadied(ABOUT, "legal-review"));
        reviewed();
        assertThat(procedure.does(daily()).latest).hasSize(1);
    }

    /** The figure of ecology in force is marked D and decides nothing: here it is sure. */
    @ParameterizedTest
    @CsvSource({"2000000, due", "2000000.01, not due"})
    void a_hearing_is_due_where_the_sum_reaches_the_figure(String figure, String due) {
        refused();
        var known = procedure.rules();
        var row = new CommonProcedure.Row(
                Set.of("ecology"), LocalDate.of(2021, 7, 15), null, new BigDecimal(figure), Certainty.C);
        var rules = new Rulebook(
                known.procedures(), known.standards(), known.calendar(), new CommonProcedure(List.of(row)));
        if (due.equals("due")) {
            assertThat(procedure.refuses(notice(null, false, rules))).isEqualTo(new PenaltyReason.HearingDue(ABOUT));
        } else {
            assertThat(procedure.does(notice(null, false, rules)).latest).hasSize(1);
        }
        assertThat(procedure.does(notice(null, true, rules)).latest).hasSize(1);
    }

    @Test
    void nothing_is_noticed_before_the_act_was_found_to_go_on() {
        found();
        procedure.withCommonProcedure();
        assertThat(procedure.refuses(notice(null, false))).isEqualTo(new PenaltyReason.CorrectionNotRefused(GROUND));
    }

    /** 变更 of the fine: 300,000 a day are more than the enterprise was told. */
    @Test
    void more_than_was_noticed_needs_a_new_notice() {
        refused().does(notice(null, false)).on("2023-03-27");
        procedure.does(new ChangeFine(Procedure.ID, GROUND, null, new BigDecimal("300000"), procedure.paper("city")));
        assertThat(procedure.refuses(daily())).isEqualTo(new PenaltyReason.HeavierThanNoticed(SUM));
        assertThat(procedure.refuses(notice("2000000", false)))
                .isEqualTo(new PenaltyReason.SumNotAsComputed(new BigDecimal("3000000")));
    }

    @Test
    void what_was_noticed_before_the_act_was_found_to_go_on_is_no_notice_of_it() {
        refused().does(notice(null, false)).on("2023-03-27");
        var failed = new Reinspect(Procedure.ID, false, null, Procedure.OFFICERS);
        procedure.does(procedure.correction(6, "case-reinspected-failed", failed, "2023-03-21"));
        assertThat(procedure.refuses(daily())).isEqualTo(new PenaltyReason.NotNoticed(ABOUT));
    }

    /** It was decided before a notice was asked for, and has the version 7. */
    @Test
    void what_was_stored_before_stands_and_is_corrected_and_voided_without_one() {
        refused().does(daily().by(procedure.rules().withoutCommonProcedure()));
        var other = "示例按日罚〔2023〕2号";
        procedure.does(procedure.correction(7, "case-daily-penalty-decided", daily(other), null));
        assertThat(procedure.latest).last().isInstanceOfSatisfying(CaseDailyPenaltyDecided.class, corrected -> {
            assertThat(corrected.documentNumber()).isEqualTo(other);
            assertThat(corrected.amount()).isEqualByComparingTo(SUM);
        });
        procedure.does(procedure.voiding(9, "case-daily-penalty-decided"));
        assertThat(procedure.refuses(daily()))
                .as("what is decided now is noticed")
                .isEqualTo(new PenaltyReason.NotNoticed(ABOUT));
    }
}
