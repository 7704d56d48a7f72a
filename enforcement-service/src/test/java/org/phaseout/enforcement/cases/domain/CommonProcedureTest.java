package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Signed;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.platform.domain.Authority;

/** 行政处罚法44, 57, 58, 62–64: what comes before a penalty. Days are counted by hand on the calendars of the State Council. */
class CommonProcedureTest {

    private static final String GROUND = "E1/key-user-rectification";

    private final Procedure procedure = new Procedure().withCommonProcedure();

    private Procedure found(String day) {
        procedure.on(day).opened();
        return procedure.does(procedure.finding(GROUND));
    }

    private NoticePenalty notice(String about, String amount, String statementsBy, boolean hearing) {
        return new NoticePenalty(
                Procedure.ID,
                new Proposal(about, new BigDecimal(amount), "示例告〔2023〕1号", LocalDate.parse(statementsBy), hearing),
                procedure.rules());
    }

    private AnswerNotice answer(String about, String answer) {
        return new AnswerNotice(Procedure.ID, about, answer, procedure.rules().calendar());
    }

    private ReadyDecision review(String about, String by) {
        return new ReadyDecision(
                Procedure.ID, about, by, "示例审〔2023〕1号", procedure.rules().calendar());
    }

    private CallHearing call(String day) {
        return new CallHearing(
                Procedure.ID,
                GROUND,
                "示例听〔2023〕1号",
                LocalDate.parse(day),
                procedure.rules().calendar());
    }

    private Penalise fine(String amount) {
        return procedure.fine(GROUND, amount, "示例罚〔2023〕1号");
    }

    @Test
    void a_fine_without_notice_is_refused() { // 行政处罚法62
        found("2023-03-01");
        assertThat(procedure.refuses(fine("100000"))).isEqualTo(new PenaltyReason.NotNoticed(GROUND));
    }

    @Test
    void a_fine_waits_for_the_day_the_notice_states_and_may_not_be_heavier_than_it() {
        found("2023-03-01").does(notice(GROUND, "100000", "2023-03-06", false));
        procedure.on("2023-03-06");
        assertThat(procedure.refuses(fine("100000")))
                .isEqualTo(new PenaltyReason.TermToAnswerRuns(GROUND, LocalDate.of(2023, 3, 6)));
        procedure.on("2023-03-07");
        assertThat(procedure.refuses(fine("100000.01")))
                .isEqualTo(new PenaltyReason.HeavierThanNoticed(new BigDecimal("100000")));
        assertThat(procedure.does(fine("100000")).latest).hasSize(1);
    }

    @Test
    void a_notice_leaves_time_to_answer() {
        found("2023-03-01");
        assertThat(procedure.refuses(notice(GROUND, "100000", "2023-03-01", false)))
                .isInstanceOf(PenaltyReason.StatementsBeforeNotice.class);
        assertThat(procedure.does(notice(GROUND, "100000", "2023-03-02", false)).latest)
                .hasSize(1);
    }

    @Test
    void the_notice_of_a_fine_names_its_amount() {
        found("2023-03-01");
        var proposal = new Proposal(GROUND, null, "示例告〔2023〕1号", LocalDate.of(2023, 3, 6), true);
        assertThat(procedure.refuses(new NoticePenalty(Procedure.ID, proposal, procedure.rules())))
                .isEqualTo(new PenaltyReason.NoticeWithoutAmount(GROUND));
    }

    @Test
    void a_waiver_ends_the_term_and_a_statement_does_not() {
        found("2023-03-01").does(notice(GROUND, "100000", "2023-03-06", false)).does(answer(GROUND, "statement"));
        assertThat(procedure.refuses(fine("100000"))).isInstanceOf(PenaltyReason.TermToAnswerRuns.class);
        procedure.does(answer(GROUND, "waiver"));
        assertThat(procedure.refuses(answer(GROUND, "statement")))
                .isEqualTo(new PenaltyReason.AnsweredAlready(GROUND, "statement"));
        assertThat(procedure.does(fine("100000")).latest).hasSize(1);
    }

    /** Five working days from the notice, round Spring Festival 2023 and 2024 and National Day 2023 with their worked weekends. */
    @ParameterizedTest
    @CsvSource({"2023-02-01, 2023-02-08", "2023-01-18, 2023-01-30", "2024-02-07, 2024-02-20", "2023-09-27, 2023-10-10"})
    void a_hearing_is_asked_for_within_five_working_days(String noticed, String lastDay) {
        var last = LocalDate.parse(lastDay);
        found(noticed).does(notice(GROUND, "100000", noticedNextDay(noticed), true));
        procedure.on(last.plusDays(1).toString());
        assertThat(procedure.refuses(answer(GROUND, "hearing-request")))
                .isEqualTo(new PenaltyReason.HearingAskedTooLate(last));
        procedure.on(lastDay);
        assertThat(procedure.refuses(fine("100000"))).isEqualTo(new PenaltyReason.TermToAnswerRuns(GROUND, last));
        assertThat(procedure.does(answer(GROUND, "hearing-request")).latest).hasSize(1);
    }

    private static String noticedNextDay(String noticed) {
        return LocalDate.parse(noticed).plusDays(1).toString();
    }

    @Test
    void a_term_that_runs_into_a_year_not_yet_published_has_not_passed() {
        found("2026-12-30").does(notice(GROUND, "100000", "2026-12-31", true)).on("2027-02-01");
        assertThat(procedure.refuses(fine("100000")))
                .isEqualTo(new PenaltyReason.TermToAnswerRuns(GROUND, LocalDate.of(2027, 1, 6)));
        assertThat(procedure.does(answer(GROUND, "hearing-request")).latest).hasSize(1);
    }

    /** Seven working days before it, over Spring Festival and National Day 2023. */
    @ParameterizedTest
    @CsvSource({"2023-02-01, 2023-02-10", "2023-01-18, 2023-02-01", "2023-09-27, 2023-10-12"})
    void a_hearing_is_called_seven_working_days_before_it(String called, String earliest) {
        found(called).does(notice(GROUND, "100000", noticedNextDay(called), true));
        assertThat(procedure.refuses(call(earliest))).isEqualTo(new PenaltyReason.NoHearingAsked(GROUND));
        procedure.does(answer(GROUND, "hearing-request"));
        var day = LocalDate.parse(earliest);
        assertThat(procedure.refuses(call(day.minusDays(1).toString())))
                .isEqualTo(new PenaltyReason.HearingTooSoon(day.minusDays(1), day));
        assertThat(procedure.does(call(earliest)).latest).hasSize(1);
    }

    @Test
    void a_grave_fine_comes_after_hearing_legal_review_and_collective_discussion() {
        found("2023-03-01").does(notice(GROUND, "300000", "2023-03-03", true));
        procedure.does(answer(GROUND, "hearing-request")).on("2023-03-20");
        assertThat(procedure.refuses(fine("300000"))).isEqualTo(new PenaltyReason.HearingOutstanding(GROUND));
        assertThat(procedure.refuses(review(GROUND, "legal-review")))
                .isEqualTo(new PenaltyReason.HearingOutstanding(GROUND));
        assertThat(procedure.refuses(held())).isEqualTo(new PenaltyReason.HearingNotCalled(GROUND));
        procedure.does(call("2023-03-29"));
        assertThat(procedure.refuses(held())).isInstanceOf(ActReason.BeforeItsCause.class);
        procedure.on("2023-03-29").does(held());
        assertThat(procedure.refuses(fine("300000"))).isEqualTo(new PenaltyReason.NotReadied(GROUND, "legal-review"));
        procedure.does(review(GROUND, "legal-review"));
        assertThat(procedure.refuses(review(GROUND, "legal-review")))
                .isEqualTo(new PenaltyReason.ReadiedAlready(GROUND, "legal-review"));
        assertThat(procedure.refuses(fine("300000")))
                .isEqualTo(new PenaltyReason.NotReadied(GROUND, "collective-discussion"));
        procedure.does(review(GROUND, "collective-discussion"));
        assertThat(procedure.does(fine("300000")).latest).hasSize(1);
    }

    private HoldHearing held() {
        return new HoldHearing(Procedure.ID, GROUND, "示例笔录1号");
    }

    @Test
    void a_request_that_was_withdrawn_awaits_no_hearing() {
        found("2023-03-01").does(notice(GROUND, "100000", "2023-03-03", true));
        procedure.does(answer(GROUND, "hearing-request")).does(answer(GROUND, "waiver"));
        procedure.does(review(GROUND, "legal-review")).does(review(GROUND, "collective-discussion"));
        assertThat(procedure.does(fine("100000")).latest).hasSize(1);
    }

    @Test
    void no_hearing_is_asked_for_that_the_notice_does_not_offer() {
        found("2023-03-01").does(notice(GROUND, "100000", "2023-03-03", false));
        assertThat(procedure.refuses(answer(GROUND, "hearing-request")))
                .isEqualTo(new PenaltyReason.NoHearingOffered(GROUND));
    }

    @Test
    void a_new_notice_begins_anew() {
        found("2023-03-01").does(notice(GROUND, "100000", "2023-03-03", false)).does(answer(GROUND, "waiver"));
        procedure.does(notice(GROUND, "200000", "2023-03-06", false));
        assertThat(procedure.refuses(fine("200000"))).isInstanceOf(PenaltyReason.TermToAnswerRuns.class);
    }

    @Test
    void a_closing_order_is_noticed_with_a_hearing_reviewed_and_signed_by_two() {
        procedure.runningSince("2023-03-01").alarmOn("2023-09-02").on("2023-09-10");
        assertThat(procedure.refuses(closure(true))).isEqualTo(new PenaltyReason.NothingToNotice("closure"));
        procedure.referred().on("2023-10-20").decided("close").by("government");
        assertThat(procedure.refuses(closing(Procedure.TWO))).isEqualTo(new PenaltyReason.NotNoticed("closure"));
        procedure.by("industry");
        assertThat(procedure.refuses(closure(false))).isEqualTo(new PenaltyReason.HearingDue("closure"));
        procedure.does(closure(true)).on("2023-11-02").by("government");
        assertThat(procedure.refuses(closing(Procedure.TWO)))
                .isEqualTo(new PenaltyReason.NotReadied("closure", "legal-review"));
        procedure.by("industry");
        procedure.does(review("closure", "legal-review")).does(review("closure", "collective-discussion"));
        procedure.by("government");
        assertThat(procedure.refuses(closing(new Signed("SL-1", "SL-1")))).isEqualTo(new ActReason.OnePersonAlone());
        assertThat(procedure.refuses(closing(new Signed("SL-1", null)))).isEqualTo(new ActReason.OnePersonAlone());
        assertThat(procedure.does(closing(Procedure.TWO)).stage()).isEqualTo("closing-ordered");
    }

    private NoticePenalty closure(boolean hearing) {
        return new NoticePenalty(
                Procedure.ID,
                new Proposal("closure", null, "示例告〔2023〕2号", LocalDate.of(2023, 11, 1), hearing),
                procedure.rules());
    }

    private OrderClosing closing(Signed signed) {
        return new OrderClosing(Procedure.ID, "示例令〔2023〕1号", signed, procedure.rules());
    }

    /** The figures of market regulation and emergency are marked C; that of ecology is marked D and decides nothing. */
    @ParameterizedTest
    @CsvSource({
        "market, 99999.99, no",
        "market, 100000, yes",
        "emergency, 49999.99, no",
        "emergency, 50000, yes",
        "ecology, 1000000, no"
    })
    void a_large_fine_calls_for_a_hearing(String by, String amount, String due) {
        var row = procedure.on("2023-03-01").rules().common().row(new Authority(by), LocalDate.of(2023, 3, 1));
        assertThat(row.orElseThrow().isLarge(new BigDecimal(amount))).isEqualTo(due.equals("yes"));
    }

    @Test
    void before_the_law_was_in_force_and_from_the_day_its_successor_is_unknown_there_is_no_figure() {
        var common = procedure.rules().common();
        assertThat(common.row(new Authority("market"), LocalDate.of(2021, 7, 14)))
                .isEmpty();
        assertThat(common.row(new Authority("market"), LocalDate.of(2021, 7, 15)))
                .isPresent();
        var large = new BigDecimal("50000");
        assertThat(common.row(new Authority("emergency"), LocalDate.of(2026, 1, 31))
                        .orElseThrow()
                        .isLarge(large))
                .isTrue();
        assertThat(common.row(new Authority("emergency"), LocalDate.of(2026, 2, 1))
                        .orElseThrow()
                        .isLarge(large))
                .isFalse();
    }

    @Test
    void the_figure_of_emergency_is_not_that_of_the_other_regulators_of_safety() {
        assertThat(procedure
                        .rules()
                        .common()
                        .row(new Authority("safety:fire"), LocalDate.of(2023, 3, 1))
                        .orElseThrow()
                        .isLarge(new BigDecimal("1000000")))
                .isFalse();
    }
}
