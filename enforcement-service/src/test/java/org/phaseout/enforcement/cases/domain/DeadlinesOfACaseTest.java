package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;

/** The days of a case, of the enterprise and of the department, worked out by hand on the calendars of 2023 and 2024. */
class DeadlinesOfACaseTest {

    private static final String KEY_USER = "E1/key-user-rectification";
    private static final String NUMBER = "示例罚〔2023〕1号";

    private final Procedure procedure = new Procedure();

    private List<String> days() {
        return procedure.deadlines().stream()
                .map(day -> String.join(
                        " ",
                        day.what(),
                        day.by(),
                        day.due().toString(),
                        day.clause(),
                        day.provisional() ? "provisional" : day.overdue() ? "overdue" : "runs"))
                .toList();
    }

    /** 节能法72 has no fine: nothing is to be decided within ninety days. */
    @Test
    void who_only_puts_right_owes_no_decision() {
        procedure.runningSince("2023-03-03");
        assertThat(days()).containsExactly("rectify-within-limit enterprise 2023-09-04 节能法72；工信部联产业〔2017〕30号 runs");
        assertThat(procedure.duties()).isEmpty();
    }

    /** 节能法83 fines at once: ninety days from the opening on 1 March end on 30 May. */
    @ParameterizedTest
    @CsvSource({"2023-05-30, runs", "2023-05-31, overdue"})
    void a_penalty_case_is_decided_within_ninety_days_of_its_opening(String today, String state) {
        procedure.on("2023-03-01").opened().on("2023-03-05").does(procedure.finding(KEY_USER));
        procedure.on(today);
        assertThat(days()).containsExactly("decision department 2023-05-30 行政处罚法60 " + state);
    }

    /** 节能法82 fines only who lets the limit pass; 4 April is the notice, ninety days later is 3 July. */
    @Test
    void where_only_the_lapse_is_fined_the_term_to_decide_runs_from_the_notice() {
        procedure.on("2023-03-01").opened().does(procedure.finding("E1/energy-report"));
        procedure.does(procedure.order("E1/energy-report", "correct-within-limit", "示例责改〔2023〕1号"));
        procedure.served();
        assertThat(procedure.duties()).isEmpty();
        procedure.alarmOn("2023-04-04").does(notice("E1/energy-report", "2023-04-10", false));
        assertThat(days())
                .containsExactly(
                        "correct-within-limit enterprise 2023-04-03 节能法82 overdue",
                        "statement enterprise 2023-04-10 行政处罚法44 runs",
                        "decision department 2023-07-03 行政处罚法60 runs");
    }

    /** Seven working days from Monday, 10 April end on the 19th. */
    @ParameterizedTest
    @CsvSource({"2023-04-19, runs", "2023-04-20, overdue"})
    void a_penalty_is_served_and_published_within_seven_working_days(String today, String state) {
        fined("2023-04-10").on(today);
        assertThat(days())
                .containsExactly(
                        "service department 2023-04-19 行政处罚法61 " + state,
                        "publication department 2023-04-19 国办发〔2018〕118号 " + state);
    }

    @Test
    void what_is_done_is_due_no_longer() {
        fined("2023-04-10")
                .does(new ServePenalty(
                        Procedure.ID,
                        NUMBER,
                        new Delivered("in-person", null, false),
                        procedure.rules().calendar()));
        assertThat(days())
                .as("and what is due next")
                .containsExactly(
                        "publication department 2023-04-19 国办发〔2018〕118号 runs",
                        "payment enterprise 2023-04-25 行政处罚法67 runs",
                        "court-application department 2024-01-10 行政强制法53 provisional");
    }

    @Test
    void what_was_annulled_is_neither_served_nor_published() {
        fined("2023-04-10").on("2023-04-12").does(outcome(ReviewOutcome.ANNULLED));
        assertThat(days()).isEmpty();
        assertThat(procedure.duties()).isEmpty();
    }

    @Test
    void the_law_names_no_term_for_deciding_anew() {
        fined("2023-04-10").on("2023-04-12").does(outcome(ReviewOutcome.REDECISION_ORDERED));
        assertThat(days()).isEmpty();
    }

    /** Five working days from Thursday, 27 April: the 28th, the 4th, 5th, 6th (worked) and the 8th of May. */
    @Test
    void an_enterprise_has_days_to_state_its_case_and_to_ask_for_a_hearing() {
        procedure
                .on("2023-04-27")
                .opened()
                .does(procedure.finding(KEY_USER))
                .does(notice(KEY_USER, "2023-05-04", true));
        assertThat(days())
                .contains(
                        "statement enterprise 2023-05-04 行政处罚法44 runs",
                        "hearing-request enterprise 2023-05-08 行政处罚法64 runs");
        procedure.on("2023-05-10");
        assertThat(days())
                .as("a right that passed makes nobody late")
                .contains("hearing-request enterprise 2023-05-08 行政处罚法64 runs");
    }

    @Test
    void a_hearing_that_was_called_is_held_on_its_day() {
        procedure
                .on("2023-04-27")
                .opened()
                .does(procedure.finding(KEY_USER))
                .does(notice(KEY_USER, "2023-05-04", true));
        procedure
                .on("2023-05-04")
                .does(new AnswerNotice(
                        Procedure.ID,
                        KEY_USER,
                        "hearing-request",
                        procedure.rules().calendar()));
        procedure.does(new CallHearing(
                Procedure.ID,
                KEY_USER,
                "示例听〔2023〕1号",
                LocalDate.of(2023, 5, 18),
                procedure.rules().calendar()));
        assertThat(days())
                .containsExactly(
                        "hearing department 2023-05-18 行政处罚法64 runs", "decision department 2023-07-26 行政处罚法60 runs");
    }

    @Test
    void what_is_waived_is_waited_for_no_longer() {
        procedure
                .on("2023-04-27")
                .opened()
                .does(procedure.finding(KEY_USER))
                .does(notice(KEY_USER, "2023-05-04", true));
        procedure.does(new AnswerNotice(
                Procedure.ID, KEY_USER, "waiver", procedure.rules().calendar()));
        assertThat(days()).containsExactly("decision department 2023-07-26 行政处罚法60 runs");
    }

    /** Ninety days from 3 October 2023 are 1 January 2024; its holidays were published on 25 October. */
    @Test
    void a_day_in_a_year_nobody_has_published_is_provisional_until_it_is() {
        procedure.on("2023-10-03").opened().does(procedure.finding(KEY_USER));
        assertThat(days()).containsExactly("decision department 2024-01-01 行政处罚法60 provisional");
        procedure.on("2023-10-25");
        assertThat(days()).containsExactly("decision department 2024-01-02 行政处罚法60 runs");
    }

    private Procedure fined(String day) {
        return procedure
                .on("2023-03-01")
                .opened()
                .does(procedure.finding(KEY_USER))
                .on(day)
                .does(procedure.fine(KEY_USER, "100000", NUMBER));
    }

    private NoticePenalty notice(String about, String statementsBy, boolean hearing) {
        var proposal =
                new Proposal(about, new BigDecimal("100000"), "示例告〔2023〕1号", LocalDate.parse(statementsBy), hearing);
        return new NoticePenalty(Procedure.ID, proposal, procedure.rules());
    }

    private ConcludeReview outcome(ReviewOutcome outcome) {
        return new ConcludeReview(Procedure.ID, outcome, null, null, procedure.paper("city"));
    }
}
