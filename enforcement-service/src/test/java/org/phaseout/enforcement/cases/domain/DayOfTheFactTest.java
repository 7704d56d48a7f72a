package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FilePlan;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;

/** E7: whether an act is lawful is asked of the day on which it was done, and not of the day on which it is told. */
class DayOfTheFactTest {

    private static final String KEY_USER = "E1/key-user-rectification";

    private final Procedure procedure = new Procedure();

    private void check(CaseCommand command, Class<? extends Reason> refused, boolean lawful) {
        if (lawful) {
            assertThat(procedure.does(command).latest).isNotEmpty();
        } else {
            assertThat(procedure.refuses(command)).isInstanceOf(refused);
        }
    }

    /** The limit had lapsed on the 1st; execution was stayed from the 15th on. */
    @ParameterizedTest
    @CsvSource({"2023-09-14, true", "2023-09-15, false", "2023-09-16, false"})
    void what_was_done_before_a_stay_is_told_in_it(String referredOn, boolean lawful) {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-15")
                .stayed();
        procedure.on(referredOn).toldOn("2023-09-20");
        check(procedure.referral(), ReviewReason.StayInForce.class, lawful);
    }

    /** A stay of before, which ended on the 25th, stood in the way on its own days. */
    @ParameterizedTest
    @CsvSource({"2023-09-14, true", "2023-09-15, false", "2023-09-24, false", "2023-09-25, true"})
    void what_was_done_in_a_stay_is_not_lawful_once_it_has_ended(String referredOn, boolean lawful) {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-15")
                .stayed();
        procedure.on("2023-09-25").stayEnded().on(referredOn).toldOn("2023-09-28");
        check(procedure.referral(), ReviewReason.StayInForce.class, lawful);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-09, true", "2023-05-10, false"})
    void a_referral_waits_for_an_application_that_had_been_made(String referredOn, boolean lawful) {
        procedure
                .runningSince("2023-03-01")
                .on("2023-05-01")
                .failed()
                .on("2023-05-10")
                .asks();
        procedure.on(referredOn).toldOn("2023-05-12");
        check(procedure.referral(), MeasureReason.ExtensionUnanswered.class, lawful);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-09, true", "2023-05-10, false"})
    void so_does_the_decision_of_the_government(String decidedOn, boolean lawful) {
        procedure
                .runningSince("2023-03-01")
                .on("2023-05-01")
                .failed()
                .on("2023-05-02")
                .referred();
        procedure.on("2023-05-10").asks().on(decidedOn).toldOn("2023-05-12").by("government");
        check(
                new Decide(Procedure.ID, "close", procedure.paper("district")),
                MeasureReason.ExtensionUnanswered.class,
                lawful);
    }

    /** Five working days from Wednesday, 1 March end on the 8th. */
    private Procedure noticed() {
        procedure.withCommonProcedure().on("2023-03-01").opened().does(procedure.finding(KEY_USER));
        return procedure.does(notice("200000", "1"));
    }

    private NoticePenalty notice(String amount, String number) {
        return new NoticePenalty(
                Procedure.ID,
                new Proposal(
                        KEY_USER,
                        new BigDecimal(amount),
                        "示例告〔2023〕%s号".formatted(number),
                        procedure.today().plusDays(7),
                        true),
                procedure.rules());
    }

    private AnswerNotice answer(String answer) {
        return new AnswerNotice(
                Procedure.ID, KEY_USER, answer, procedure.rules().calendar());
    }

    private void reviewed() {
        Hearings.READYING.forEach(by -> procedure.does(new ReadyDecision(
                Procedure.ID, KEY_USER, by, "示例审〔2023〕1号", procedure.rules().calendar())));
    }

    /** Waived on the 6th, reviewed on the 7th, all told before the fine. */
    @ParameterizedTest
    @CsvSource({"2023-03-05, E7", "2023-03-06, E6", "2023-03-07, lawful"})
    void a_fine_rests_on_what_was_waived_and_reviewed_by_its_day(String finedOn, String refused) {
        noticed().on("2023-03-06").does(answer("waiver")).on("2023-03-07");
        reviewed();
        procedure.on(finedOn).toldOn("2023-03-10");
        check(
                procedure.fine(KEY_USER, "100000", "示例罚〔2023〕1号"),
                refused.equals("E7") ? PenaltyReason.TermToAnswerRuns.class : PenaltyReason.NotReadied.class,
                refused.equals("lawful"));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-08, true", "2023-03-09, false"})
    void a_request_in_time_is_told_late(String askedOn, boolean lawful) {
        noticed().on(askedOn).toldOn("2023-03-20");
        check(answer("hearing-request"), PenaltyReason.HearingAskedTooLate.class, lawful);
    }

    /** A waiver withdraws what was asked for before it, and nothing is asked for after it. */
    @ParameterizedTest
    @CsvSource({"2023-03-05, true", "2023-03-06, false"})
    void what_was_said_before_a_waiver_is_told_after_it(String askedOn, boolean lawful) {
        noticed().on("2023-03-06").does(answer("waiver")).on(askedOn).toldOn("2023-03-10");
        check(answer("hearing-request"), PenaltyReason.AnsweredAlready.class, lawful);
        assertThat(procedure.refuses(new CallHearing(
                        Procedure.ID,
                        KEY_USER,
                        "示例听〔2023〕1号",
                        LocalDate.of(2023, 3, 30),
                        procedure.rules().calendar())))
                .isInstanceOf(PenaltyReason.NoHearingAsked.class);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-14, true", "2023-03-15, false"})
    void what_was_said_before_the_closing_is_told_after_it(String saidOn, boolean lawful) {
        noticed().on("2023-03-09");
        reviewed();
        procedure.on("2023-03-10").does(procedure.fine(KEY_USER, "100000", "示例罚〔2023〕1号"));
        procedure.on("2023-03-15").does(new CloseCase(Procedure.ID, "penalised"));
        procedure.on(saidOn).toldOn("2023-03-20");
        check(answer("statement"), ActReason.NotAtThisStep.class, lawful);
        assertThat(procedure.stage()).isEqualTo("closed");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-09, 200000", "2023-03-10, 150000", "2023-03-11, 150000"})
    void the_notice_that_was_given_last_counts(String noticedOn, String amount) {
        noticed().on("2023-03-10").does(notice("200000", "2"));
        procedure.on(noticedOn).toldOn("2023-03-12").does(notice("150000", "3"));
        assertThat(procedure.seen().notices())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @CsvSource({"2023-03-19, false", "2023-03-20, true"})
    void a_hearing_that_was_put_off_is_held_on_the_later_day(String heldOn, boolean lawful) {
        noticed().on("2023-03-02").does(answer("hearing-request"));
        procedure.on("2023-03-06").does(call("2023-03-20"));
        procedure.on("2023-03-03").toldOn("2023-03-07").does(call("2023-03-14"));
        procedure.on(heldOn);
        check(new HoldHearing(Procedure.ID, KEY_USER, "示例听〔2023〕9号"), ActReason.BeforeItsCause.class, lawful);
    }

    private CallHearing call(String day) {
        return new CallHearing(
                Procedure.ID,
                KEY_USER,
                "示例听〔2023〕%s号".formatted(day),
                LocalDate.parse(day),
                procedure.rules().calendar());
    }

    @ParameterizedTest
    @CsvSource({"2023-03-09, false", "2023-03-10, true"})
    void a_case_does_not_end_with_a_fine_before_it(String closedOn, boolean lawful) {
        procedure.on("2023-03-01").opened().does(procedure.finding(KEY_USER));
        procedure.on("2023-03-10").does(procedure.fine(KEY_USER, "100000", "示例罚〔2023〕1号"));
        procedure.on(closedOn).toldOn("2023-03-20");
        check(new CloseCase(Procedure.ID, "penalised"), ActReason.BeforeItsCause.class, lawful);
    }

    /** A measure without a limit, served on 1 March and found to be met on the 20th. */
    @ParameterizedTest
    @CsvSource({"2023-03-19, true", "2023-03-20, true", "2023-03-21, false"})
    void a_failure_of_before_is_told_after_it_was_met(String failedOn, boolean lawful) {
        procedure.inEffectSince("2023-03-01").on("2023-03-20").met();
        procedure.on(failedOn).toldOn("2023-03-25");
        check(new Reinspect(Procedure.ID, false, null, Procedure.OFFICERS), ActReason.NotAtThisStep.class, lawful);
        assertThat(procedure.stage()).isEqualTo("met");
        assertThat(procedure.seen().flags().reinspectionFailed()).isEqualTo(lawful);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-19, false", "2023-03-20, true"})
    void a_case_is_not_closed_before_it_was_met(String closedOn, boolean lawful) {
        procedure.inEffectSince("2023-03-01").on("2023-03-20").met();
        procedure.on(closedOn).toldOn("2023-03-25");
        check(new CloseCase(Procedure.ID, "met"), ActReason.BeforeItsCause.class, lawful);
    }

    /** Two inspections that found it met: the first counts. */
    @Test
    void an_earlier_inspection_is_told_after_a_later_one() {
        procedure.inEffectSince("2023-03-01").on("2023-03-20").met();
        procedure.on("2023-03-18").toldOn("2023-03-25").met().on("2023-03-18").toldOn("2023-03-25");
        assertThat(procedure.does(new CloseCase(Procedure.ID, "met")).stage()).isEqualTo("closed");
    }

    private RowProcedure overPermit() {
        return new RowProcedure(ExpectedRow.named("E2/over-permit")).found();
    }

    /** 责令改正 of the 1st is told after the restriction of the 2nd. */
    @Test
    void an_order_beside_another_may_be_the_older_one() {
        var walk = overPermit();
        walk.procedure.on("2023-03-02").does(walk.order("restrict-production", null, new Term(3, null), "示例限〔2023〕1号"));
        walk.procedure.on("2023-03-01").toldOn("2023-03-03").does(walk.order("correct", null, null, "示例改〔2023〕1号"));
        assertThat(walk.procedure.seen().beside()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, true", "2023-06-01, false"})
    void a_plan_of_before_the_filing_is_told_after_it(String filedOn, boolean lawful) {
        var walk = overPermit();
        walk.procedure
                .does(walk.order("suspend-for-rectification", new Shown("incident", null, "示例")))
                .served();
        walk.procedure.on("2023-06-01").does(new FileRectification(Procedure.ID, null));
        walk.procedure.on(filedOn).toldOn("2023-06-05");
        var plan = new FilePlan(Procedure.ID, "企业网站（示例）", walk.procedure.rules());
        if (lawful) {
            assertThat(walk.procedure.does(plan).seen().rectification()).isNotNull();
        } else {
            assertThat(walk.procedure.refuses(plan)).isEqualTo(new ActReason.NotAtThisStep("met"));
        }
    }

    /** Payable until Friday, 17 March, demanded on the 20th; told on the 25th that it was paid before. */
    @ParameterizedTest
    @CsvSource({"2023-03-17, 0", "2023-03-18, 3000"})
    void a_payment_counts_on_its_own_day(String paidOn, String outstanding) {
        var fined = FinedCase.served().demanded("2023-03-20");
        fined.procedure.on(paidOn).toldOn("2023-03-25").does(fined.payment("100000"));
        assertThat(fined.outstanding("2023-03-25")).isEqualByComparingTo(outstanding);
    }
}
