package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.CLOSING;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.CORRECTION;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.DAILY;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.FINE;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.GROUND;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.REVOCATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseEvent.InPart;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.enforcement.cases.domain.CollectionCommand.PayFine;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ChangeFine;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseAnnulled;

/** E6a: an outcome about one decision of a case undoes that, what rests on it, and nothing else. */
class OutcomeInPartTest {

    @Test
    void a_fine_is_annulled_while_the_closing_stands() {
        var works = ManyDecisions.closed();
        works.procedure.does(new PayFine(
                Procedure.ID,
                FINE,
                new BigDecimal("50000"),
                works.procedure.rules().calendar()));
        works.filed("2023-03-20", FINE).concluded("2023-04-20", ReviewOutcome.ANNULLED);

        assertThat(works.procedure.latest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseAnnulled.class,
                        annulled -> assertThat(annulled.part()).isEqualTo(new InPart(List.of(FINE), List.of(), null)));
        assertThat(works.procedure.stage()).isEqualTo("closing-ordered");
        assertThat(works.closingStands()).isTrue();
        assertThat(works.revocationStands()).isTrue();
        assertThat(works.effectOf(FINE)).isEqualTo(Effect.ANNULLED);
        assertThat(works.effectOf(DAILY)).as("upon that fine").isEqualTo(Effect.GROUND_FELL);
        assertThat(works.effectOf(CLOSING)).isEqualTo(Effect.STANDS);
        assertThat(works.owed(FINE)
                        .toGiveBack(
                                works.procedure.today(), works.procedure.rules().calendar()))
                .isEqualByComparingTo("50000");
        assertThat(works.owed(DAILY).fine()).isZero();
        assertThat(works.procedure.duties())
                .extracting(Duty::penalty)
                .filteredOn(penalty -> penalty != null)
                .containsOnly(REVOCATION, CLOSING);
        assertThat(works.procedure.refuses(works.walk.fine(new BigDecimal("300000"))))
                .isEqualTo(new ReviewReason.UndoneForGood(GROUND, FINE));
        assertThat(works.procedure.refuses(new ServePenalty(
                        Procedure.ID,
                        DAILY,
                        new Delivered("in-person", null, false),
                        works.procedure.rules().calendar())))
                .isEqualTo(new PenaltyReason.NoSuchPenalty(DAILY));
        assertThat(works.procedure.does(new CarryOut(Procedure.ID, null)).stage())
                .isEqualTo("carried-out");
    }

    @Test
    void a_revocation_is_annulled_while_the_fine_stands() {
        var works = ManyDecisions.fined();
        works.procedure.does(new CloseCase(Procedure.ID, "penalised"));
        works.filed("2023-03-14", "示例吊[2023] 1号").concluded("2023-05-10", ReviewOutcome.ANNULLED);

        assertThat(works.procedure.stage()).as("the fine penalised").isEqualTo("closed");
        assertThat(works.revocationStands()).isFalse();
        assertThat(works.procedure.seen().revocations().getFirst().inForce()).isFalse();
        assertThat(works.finesStand()).isTrue();
        assertThat(works.owed(FINE).fine()).isEqualByComparingTo("200000");
        assertThat(works.procedure.seen().reviews())
                .containsExactly(new ReviewLine("review", LocalDate.of(2023, 3, 14), List.of(REVOCATION), false));
        assertThat(works.procedure.deadlines())
                .filteredOn(each -> each.what().equals("payment"))
                .hasSize(1);
        assertThat(works.procedure.deadlines()).extracting(Deadline::about).doesNotContain(REVOCATION);
        assertThat(works.filed("2023-05-12", FINE)
                        .concluded("2023-06-10", ReviewOutcome.ANNULLED)
                        .procedure
                        .stage())
                .as("nothing penalises any more")
                .isEqualTo("annulled");
    }

    @ParameterizedTest
    @CsvSource({
        "示例罚〔2023〕200000号, UPHELD, closing-ordered, true, true, true, true",
        "示例罚〔2023〕200000号, DISMISSED, closing-ordered, true, true, true, true",
        "示例罚〔2023〕200000号, WITHDRAWN, closing-ordered, true, true, true, true",
        "示例罚〔2023〕200000号, FOUND_UNLAWFUL, closing-ordered, true, true, true, true",
        "示例罚〔2023〕200000号, ANNULLED, closing-ordered, false, false, true, true",
        "示例罚〔2023〕200000号, FOUND_VOID, closing-ordered, false, false, true, true",
        "示例罚〔2023〕200000号, REDECISION_ORDERED, closing-ordered, false, false, true, true",
        "示例按日罚〔2023〕1号, ANNULLED, closing-ordered, true, false, true, true",
        "示例按日罚〔2023〕1号, REDECISION_ORDERED, closing-ordered, true, false, true, true",
        "示例吊〔2023〕1号, FOUND_VOID, closing-ordered, true, true, false, true",
        "示例吊〔2023〕1号, REDECISION_ORDERED, closing-ordered, true, true, false, true",
        "示例改〔2023〕1号, FOUND_UNLAWFUL, closing-ordered, true, true, true, true",
        "示例改〔2023〕1号, ANNULLED, annulled, true, false, true, false",
        "示例改〔2023〕1号, FOUND_VOID, void, true, false, true, false",
        "示例改〔2023〕1号, REDECISION_ORDERED, opened, true, false, true, false",
        "示例关〔2023〕1号, FOUND_UNLAWFUL, closing-ordered, true, true, true, true",
        "示例关〔2023〕1号, ANNULLED, annulled, true, true, true, false",
        "示例关〔2023〕1号, FOUND_VOID, void, true, true, true, false",
        "示例关〔2023〕1号, REDECISION_ORDERED, referred, true, true, true, false"
    })
    void each_outcome_undoes_what_it_names_and_what_rests_on_that(
            String about,
            ReviewOutcome outcome,
            String stage,
            boolean fine,
            boolean daily,
            boolean revocation,
            boolean closing) {
        var works = ManyDecisions.closed().filed("2023-03-20", about).concluded("2023-04-20", outcome);
        assertThat(works.procedure.stage()).isEqualTo(stage);
        assertThat(works.finesStand()).as("fine").isEqualTo(fine);
        assertThat(works.dailyStands()).as("daily penalty").isEqualTo(daily);
        assertThat(works.revocationStands()).as("revocation").isEqualTo(revocation);
        assertThat(works.closingStands()).as("closing").isEqualTo(closing);
        assertThat(works.owed(FINE).fine()).isEqualByComparingTo(fine ? "200000" : "0");
        assertThat(works.procedure.seen().flags().foundUnlawful()).isEqualTo(outcome == ReviewOutcome.FOUND_UNLAWFUL);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "示例罚〔2023〕200000号, ANNULLED, '', -",
                "示例改〔2023〕1号, ANNULLED, closure referral, annulled",
                "示例改〔2023〕1号, REDECISION_ORDERED, closure referral, opened",
                "示例关〔2023〕1号, ANNULLED, closure, annulled",
                "示例关〔2023〕1号, FOUND_UNLAWFUL, closure, -"
            })
    void an_outcome_says_what_of_it_others_were_told_of(
            String about, ReviewOutcome outcome, String concerns, @Nullable String state) {
        var works = ManyDecisions.closed().concluded("2023-04-20", outcome, about);
        var part = ((ReviewEvent.Concluding) works.procedure.latest.getFirst()).part();
        assertThat(part).isNotNull().satisfies(told -> {
            assertThat(String.join(" ", told.concerns())).isEqualTo(concerns);
            assertThat(told.state()).isEqualTo(state);
        });
    }

    @Test
    void what_stands_of_a_case_that_was_ended_is_paid_reviewed_and_decided_anew() {
        var works = ManyDecisions.closed().concluded("2023-04-20", ReviewOutcome.ANNULLED, CLOSING);
        works.procedure.does(new PayFine(
                Procedure.ID, FINE, BigDecimal.TEN, works.procedure.rules().calendar()));
        assertThat(works.procedure.refuses(new CarryOut(Procedure.ID, null)))
                .isEqualTo(new ActReason.NotAtThisStep("annulled"));
        works.filed("2023-04-21", FINE).concluded("2023-05-20", ReviewOutcome.REDECISION_ORDERED);
        assertThat(works.procedure.stage()).isEqualTo("opened");
        assertThat(works.procedure.does(works.walk.fine(new BigDecimal("300000"))).latest)
                .hasSize(1);
        assertThat(works.procedure.refuses(works.walk.order("correct", null, null, CORRECTION)))
                .as("it stands")
                .isInstanceOf(Reason.class);
    }

    @Test
    void a_closing_that_is_to_be_decided_anew_is_decided_by_the_government_again() {
        var works = ManyDecisions.closed().concluded("2023-04-20", ReviewOutcome.REDECISION_ORDERED, CLOSING);
        works.approved();
        assertThat(works.procedure.refuses(works.walk.closing())).isEqualTo(new ReviewReason.DocumentUndone(CLOSING));
        works.procedure.does(new OrderClosing(Procedure.ID, "示例关〔2023〕2号", Procedure.TWO, works.procedure.rules()));
        assertThat(works.procedure.seen().closingOrder())
                .satisfies(order -> assertThat(order.documentNumber()).isEqualTo("示例关〔2023〕2号"));
        assertThat(works.closingStands()).isTrue();
        assertThat(works.effectOf(CLOSING)).isEqualTo(Effect.TO_BE_DECIDED_ANEW);
    }

    /** 行政处罚法44, 60, 63: a notice, a hearing and ninety days of its own; the other decisions keep theirs. */
    @Test
    void a_fine_that_is_to_be_decided_anew_is_noticed_anew() {
        var works = ManyDecisions.fined();
        var procedure = works.procedure.on("2023-04-20").withCommonProcedure();
        works.concluded("2023-04-20", ReviewOutcome.REDECISION_ORDERED, FINE);
        var anew = works.walk.fine(new BigDecimal("300000"));
        assertThat(procedure.refuses(anew)).isEqualTo(new PenaltyReason.NotNoticed(GROUND));
        procedure.does(works.walk.notice(GROUND, new BigDecimal("300000"), true));
        var own = new Duty("decision", "行政处罚法60", LocalDate.of(2023, 4, 20), "示例告〔2023〕1号", null);
        assertThat(procedure.duties()).contains(own);
        assertThat(procedure.duties()).as("the case was decided in time").anySatisfy(duty -> {
            assertThat(duty.since()).isEqualTo("2023-03-01");
            assertThat(duty.doneOn()).isEqualTo("2023-03-01");
        });
        var calendar = procedure.rules().calendar();
        procedure.does(new AnswerNotice(Procedure.ID, GROUND, "waiver", calendar));
        Hearings.READYING.forEach(
                by -> procedure.does(new ReadyDecision(Procedure.ID, GROUND, by, "示例审〔2023〕1号", calendar)));
        procedure.on("2023-04-24").does(anew);
        assertThat(procedure.duties()).doesNotContain(own).anySatisfy(duty -> {
            assertThat(duty.penalty()).isEqualTo("示例告〔2023〕1号");
            assertThat(duty.doneOn()).isEqualTo("2023-04-24");
        });
        assertThat(works.owed(FINE).fine()).isZero();
        assertThat(works.owed("示例罚〔2023〕300000号").fine()).isEqualByComparingTo("300000");
    }

    /** 变更 of one fine leaves the daily penalty and everything else as it was. */
    @Test
    void only_the_fine_that_is_named_is_changed() {
        var works = ManyDecisions.closed().filed("2023-03-20", FINE);
        works.procedure.does(
                new ChangeFine(Procedure.ID, GROUND, null, new BigDecimal("150000"), works.procedure.paper("city")));
        assertThat(works.owed(FINE).fine()).isEqualByComparingTo("150000");
        assertThat(works.owed(DAILY).fine()).isEqualByComparingTo("1800000");
        assertThat(works.closingStands()).isTrue();
        assertThat(works.procedure.seen().reviews()).noneMatch(ReviewLine::pending);
    }

    @Test
    void a_fine_that_nobody_filed_about_is_not_changed() {
        var works = ManyDecisions.closed().filed("2023-03-20", REVOCATION);
        assertThat(works.procedure.refuses(new ChangeFine(
                        Procedure.ID, GROUND, null, new BigDecimal("150000"), works.procedure.paper("city"))))
                .isEqualTo(new CollectionReason.NoSuchFine(GROUND));
    }

    @Test
    void a_closing_is_changed_where_it_was_filed_about_and_nowhere_else() {
        var works = ManyDecisions.closed().filed("2023-03-20", FINE);
        assertThat(works.procedure.refuses(works.outcome(ReviewOutcome.CHANGED, "none")))
                .isEqualTo(new ReviewReason.NothingToChange());
        works.filed("2023-03-21", CLOSING).procedure.does(works.outcome(ReviewOutcome.CHANGED, "none", CLOSING));
        assertThat(works.procedure.stage()).isEqualTo("decided");
        assertThat(works.finesStand()).isTrue();
        assertThat(works.procedure.seen().reviews())
                .extracting(ReviewLine::pending)
                .containsExactly(true, false);
    }

    /** U12: as if it had never been told. */
    @Test
    void an_outcome_that_is_voided_undoes_nothing() {
        var works = ManyDecisions.closed().concluded("2023-04-20", ReviewOutcome.ANNULLED, CORRECTION);
        works.procedure.does(works.procedure.voiding(works.procedure.file.version(), "case-annulled"));
        assertThat(works.procedure.stage()).isEqualTo("closing-ordered");
        assertThat(works.closingStands()).isTrue();
        assertThat(works.dailyStands()).isTrue();
    }

    @Test
    void what_a_review_was_filed_about_is_not_voided_under_it() {
        var works = ManyDecisions.fined().filed("2023-03-20", REVOCATION);
        assertThat(works.procedure.refuses(works.procedure.voiding(6, "case-licence-revoked")))
                .isInstanceOf(ActReason.NotUndone.class);
    }
}
