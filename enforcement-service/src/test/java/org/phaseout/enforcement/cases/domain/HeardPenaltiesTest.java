package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** U12, 行政处罚法62: what a standing penalty rests on is not undone before it is; versions: 1 opened, 2 ground, 3 notice. */
class HeardPenaltiesTest {

    private static final String GROUND = "E1/key-user-rectification";

    private final Procedure procedure = new Procedure().withCommonProcedure();

    private Procedure noticed(boolean hearing) {
        procedure.on("2023-03-01").opened();
        return procedure.does(procedure.finding(GROUND)).does(notice("100000", "示例告〔2023〕1号", hearing));
    }

    private NoticePenalty notice(String amount, String number, boolean hearing) {
        var proposal = new Proposal(GROUND, new BigDecimal(amount), number, LocalDate.of(2023, 3, 6), hearing);
        return new NoticePenalty(Procedure.ID, proposal, procedure.rules());
    }

    private Procedure answered(String answer) {
        return procedure.does(
                new AnswerNotice(Procedure.ID, GROUND, answer, procedure.rules().calendar()));
    }

    private Procedure reviewed() {
        Hearings.READYING.forEach(by -> procedure.does(new ReadyDecision(
                Procedure.ID, GROUND, by, "示例审〔2023〕1号", procedure.rules().calendar())));
        return procedure;
    }

    private Procedure fined() {
        return procedure.does(procedure.fine(GROUND, "100000", "示例罚〔2023〕1号"));
    }

    private static Reason restedOn(long version, long... penalty) {
        return new ActReason.NotUndone(new LaterFactsRestOnIt(
                version,
                LongStream.of(penalty)
                        .mapToObj(each -> new Resting(each, "case-penalty-decided"))
                        .toList()));
    }

    @Test
    void a_notice_is_voided_after_its_penalty_and_the_penalty_waits_for_another() {
        noticed(false).on("2023-03-07");
        fined();
        assertThat(procedure.refuses(procedure.voiding(3, "case-penalty-announced")))
                .isEqualTo(restedOn(3, 4));
        procedure.does(procedure.voiding(4, "case-penalty-decided"));
        procedure.does(procedure.voiding(3, "case-penalty-announced"));
        assertThat(procedure.refuses(procedure.fine(GROUND, "100000", "示例罚〔2023〕2号")))
                .isEqualTo(new PenaltyReason.NotNoticed(GROUND));
    }

    /** Waived, reviewed and discussed on 2 March, while the terms run: versions 4, 5, 6; the fine is 7. */
    @ParameterizedTest
    @CsvSource({"4, case-notice-answered", "5, case-decision-reviewed", "6, case-decision-reviewed"})
    void neither_waiver_nor_review_is_voided_under_a_standing_penalty(long version, String fact) {
        noticed(true).on("2023-03-02");
        answered("waiver");
        reviewed();
        fined();
        assertThat(procedure.refuses(procedure.voiding(version, fact))).isEqualTo(restedOn(version, 7));
        procedure.does(procedure.voiding(7, "case-penalty-decided")).does(procedure.voiding(version, fact));
    }

    @Test
    void a_statement_that_was_none_is_voided_for_nothing_rests_on_it() {
        noticed(false).on("2023-03-02");
        answered("statement").on("2023-03-07");
        fined();
        procedure.does(procedure.voiding(4, "case-notice-answered"));
        assertThat(procedure.seen().penalties()).hasSize(1);
    }

    /** Asked for 4, called 5, held 6, reviewed 7 and 8; the fine is 9. */
    @Test
    void the_records_of_a_hearing_stay_under_a_standing_penalty_and_go_the_latest_first() {
        noticed(true).on("2023-03-02");
        answered("hearing-request");
        procedure
                .does(new CallHearing(
                        Procedure.ID,
                        GROUND,
                        "示例听〔2023〕1号",
                        LocalDate.of(2023, 3, 13),
                        procedure.rules().calendar()))
                .on("2023-03-13")
                .does(new HoldHearing(Procedure.ID, GROUND, "示例笔录〔2023〕1号"));
        reviewed();
        fined();
        assertThat(procedure.refuses(procedure.voiding(6, "case-hearing-held"))).isEqualTo(restedOn(6, 9));
        assertThat(procedure.refuses(procedure.voiding(5, "case-hearing-called")))
                .isInstanceOf(ActReason.NotUndone.class);
        assertThat(procedure.refuses(procedure.voiding(4, "case-notice-answered")))
                .isInstanceOf(ActReason.NotUndone.class);
        procedure
                .does(procedure.voiding(9, "case-penalty-decided"))
                .does(procedure.voiding(6, "case-hearing-held"))
                .does(procedure.voiding(5, "case-hearing-called"))
                .does(procedure.voiding(4, "case-notice-answered"));
    }

    @Test
    void a_notice_is_corrected_as_far_as_the_penalty_still_stands_on_it() {
        noticed(false).on("2023-03-07");
        fined();
        assertThat(procedure.refuses(procedure.correction(
                        3, "case-penalty-announced", notice("99999.99", "示例告〔2023〕1号", false), null)))
                .as("heavier than noticed")
                .isEqualTo(restedOn(3, 4));
        assertThat(procedure.refuses(
                        procedure.correction(3, "case-penalty-announced", notice("100000", "示例告〔2023〕1号", true), null)))
                .as("a hearing that was offered is waited for")
                .isEqualTo(restedOn(3, 4));
        procedure.does(procedure.correction(3, "case-penalty-announced", notice("100000", "示例告〔2023〕2号", false), null));
        assertThat(procedure.seen().notices())
                .singleElement()
                .satisfies(line -> assertThat(line.documentNumber()).isEqualTo("示例告〔2023〕2号"));
    }

    /** A measure that is a penalty: noticed 3, waived 4, reviewed 5 and 6, ordered 7. */
    @Test
    void so_it_is_with_a_measure_that_is_a_penalty() {
        var walk = new RowProcedure(ExpectedRow.named("E2/evasion"));
        walk.procedure.withCommonProcedure();
        walk.found().heard("E2/evasion:suspend-for-rectification");
        walk.procedure.does(walk.order("suspend-for-rectification", null, null, "示例停〔2023〕1号"));
        assertThat(walk.procedure.refuses(walk.procedure.voiding(5, "case-decision-reviewed")))
                .isEqualTo(new ActReason.NotUndone(
                        new LaterFactsRestOnIt(5, List.of(new Resting(7, "case-measure-ordered")))));
        walk.procedure
                .does(walk.procedure.voiding(7, "case-measure-ordered"))
                .does(walk.procedure.voiding(5, "case-decision-reviewed"));
    }

    @Test
    void so_it_is_with_a_revocation_and_a_closing_order() {
        var walk = new RowProcedure(ExpectedRow.named("E2/over-permit"));
        walk.procedure.withCommonProcedure();
        walk.found().heard("discharge-permit").procedure.does(walk.revocation("discharge-permit"));
        assertThat(walk.procedure.refuses(walk.procedure.voiding(4, "case-notice-answered")))
                .isEqualTo(new ActReason.NotUndone(
                        new LaterFactsRestOnIt(4, List.of(new Resting(7, "case-licence-revoked")))));
        var closed = procedure.decidedToClose();
        var version = closed.file.version();
        var proposal = new Proposal(Notices.CLOSURE, null, "示例告〔2023〕9号", LocalDate.of(2023, 10, 25), true);
        closed.does(new NoticePenalty(Procedure.ID, proposal, closed.rules()))
                .does(new AnswerNotice(
                        Procedure.ID, Notices.CLOSURE, "waiver", closed.rules().calendar()));
        Hearings.READYING.forEach(by -> closed.does(new ReadyDecision(
                Procedure.ID, Notices.CLOSURE, by, "示例审〔2023〕1号", closed.rules().calendar())));
        closed.closingOrdered();
        assertThat(closed.refuses(closed.voiding(version + 3, "case-decision-reviewed")))
                .isEqualTo(new ActReason.NotUndone(new LaterFactsRestOnIt(
                        version + 3, List.of(new Resting(version + 5, "case-closing-ordered")))));
    }
}
