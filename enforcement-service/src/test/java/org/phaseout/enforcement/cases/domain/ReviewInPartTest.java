package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.CLOSING;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.CORRECTION;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.DAILY;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.FINE;
import static org.phaseout.enforcement.cases.domain.ManyDecisions.REVOCATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CollectionCommand.DemandPayment;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewFiled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayEnded;

/** E6a: reviews, lawsuits and stays that name decisions hold up what they name, side by side. */
class ReviewInPartTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static DemandPayment demand(Procedure procedure) {
        return new DemandPayment(
                Procedure.ID, FINE, "示例催〔2023〕1号", procedure.rules().calendar());
    }

    private static EndStay stayEnd(Procedure procedure, String... about) {
        return new EndStay(
                Procedure.ID,
                "示例市人民政府",
                "示例恢〔2023〕1号",
                about.length == 0 ? null : List.of(about),
                procedure.rules().calendar());
    }

    @Test
    void a_filing_names_decisions_of_the_case_as_the_case_spells_them() {
        var works = ManyDecisions.closed().filed("2023-03-20", "示例罚[2023] 200000号", REVOCATION);
        assertThat(works.procedure.latest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseReviewFiled.class,
                        filed -> assertThat(filed.about()).containsExactlyInAnyOrder(FINE, REVOCATION));
        assertThat(works.procedure.refuses(ManyDecisions.filing(FINE, "示例罚〔2023〕9号")))
                .isEqualTo(new ReviewReason.NoSuchDecision("示例罚〔2023〕9号"));
        works.procedure.on("2023-02-28");
        assertThat(works.procedure.refuses(ManyDecisions.filing(FINE))).isInstanceOf(ActReason.BeforeItsCause.class);
    }

    @Test
    void what_a_review_has_undone_is_not_filed_about_again() {
        var works = ManyDecisions.closed().concluded("2023-04-20", ReviewOutcome.ANNULLED, FINE);
        assertThat(works.procedure.refuses(ManyDecisions.filing(FINE)))
                .isEqualTo(new ReviewReason.NoSuchDecision(FINE));
        assertThat(works.procedure.refuses(ManyDecisions.filing(DAILY)))
                .as("which rested on it")
                .isEqualTo(new ReviewReason.NoSuchDecision(DAILY));
    }

    @Test
    void an_outcome_is_not_wider_than_what_was_filed() {
        var works = ManyDecisions.closed().filed("2023-03-20", FINE, REVOCATION);
        assertThat(works.procedure.refuses(works.outcome(ReviewOutcome.ANNULLED, null, FINE, CLOSING)))
                .isInstanceOf(ReviewReason.NotFiledAbout.class);
        works.concluded("2023-04-20", ReviewOutcome.ANNULLED, FINE);
        assertThat(works.finesStand()).isFalse();
        assertThat(works.revocationStands()).as("of which nothing was said").isTrue();
        assertThat(works.procedure.seen().reviews()).noneMatch(ReviewLine::pending);
    }

    /** One decision on a review may annul the one and uphold the other. */
    @Test
    void a_mixed_outcome_is_told_decision_by_decision() {
        var works = ManyDecisions.closed()
                .filed("2023-03-20", FINE, REVOCATION)
                .concluded("2023-04-20", ReviewOutcome.ANNULLED, FINE)
                .concluded("2023-04-20", ReviewOutcome.UPHELD, REVOCATION);
        assertThat(works.finesStand()).isFalse();
        assertThat(works.revocationStands()).isTrue();
    }

    @Test
    void of_several_reviews_the_outcome_says_which_it_is_of() {
        var works = ManyDecisions.closed().filed("2023-03-20", FINE).filed("2023-03-21", CLOSING);
        assertThat(works.procedure.refuses(works.outcome(ReviewOutcome.ANNULLED, null)))
                .isEqualTo(new ReviewReason.DecisionsNotNamed());
        works.concluded("2023-04-20", ReviewOutcome.UPHELD, CLOSING);
        works.concluded("2023-04-21", ReviewOutcome.ANNULLED);
        assertThat(works.finesStand()).as("only that one was pending").isFalse();
        assertThat(works.closingStands()).isTrue();
    }

    /** 行政处罚法72, 73: payable until 16 March; 3 % of 200,000 a day. */
    @Test
    void a_pending_review_stops_the_late_fee_of_what_it_is_about_and_of_nothing_else() {
        var other = ManyDecisions.closed().filed("2023-03-17", REVOCATION);
        var own = ManyDecisions.closed().filed("2023-03-17", FINE);
        var calendar = other.procedure.rules().calendar();
        assertThat(other.owed(FINE).lateFee(day("2023-03-20"), calendar)).isEqualByComparingTo("24000");
        assertThat(own.owed(FINE).lateFee(day("2023-03-20"), calendar)).isZero();
        assertThat(CourtTerm.of(other.owed(FINE).debt(), day("2023-03-20"), calendar))
                .isPresent();
        assertThat(CourtTerm.of(own.owed(FINE).debt(), day("2023-03-20"), calendar))
                .isEmpty();
    }

    @Test
    void the_outcome_of_one_review_ends_the_wait_for_its_own_alone() {
        var works = ManyDecisions.closed().filed("2023-03-17", FINE).filed("2023-03-18", REVOCATION);
        works.concluded("2023-04-20", ReviewOutcome.UPHELD, REVOCATION);
        var calendar = works.procedure.rules().calendar();
        assertThat(works.owed(FINE).lateFee(day("2023-04-22"), calendar)).isZero();
        works.concluded("2023-04-22", ReviewOutcome.UPHELD, FINE);
        assertThat(works.owed(FINE).lateFee(day("2023-04-24"), calendar)).isEqualByComparingTo("12000");
    }

    @Test
    void a_stay_of_a_fine_holds_its_payment_and_not_the_closing() {
        var works = ManyDecisions.closed();
        works.procedure.on("2023-03-12").does(ManyDecisions.stay(FINE));
        assertThat(works.procedure.seen().closingOrder())
                .satisfies(order -> assertThat(order.inForce()).isTrue());
        assertThat(works.procedure.seen().revocations().getFirst().inForce()).isTrue();
        assertThat(works.procedure.deadlines())
                .filteredOn(each -> FINE.equals(each.about()) && each.what().equals("payment"))
                .singleElement()
                .satisfies(each -> assertThat(each.heldSince()).isEqualTo("2023-03-12"));
        works.procedure.on("2023-04-03");
        assertThat(works.procedure.refuses(demand(works.procedure)))
                .isEqualTo(new ReviewReason.StayInForce(day("2023-03-12")));
        assertThat(works.procedure.does(new CarryOut(Procedure.ID, null)).stage())
                .isEqualTo("carried-out");
    }

    @Test
    void a_stay_of_the_closing_holds_its_execution_and_not_the_fine() {
        var works = ManyDecisions.closed();
        works.procedure.on("2023-03-12").does(ManyDecisions.stay(CLOSING)).on("2023-04-03");
        assertThat(works.procedure.refuses(new CarryOut(Procedure.ID, null)))
                .isEqualTo(new ReviewReason.StayInForce(day("2023-03-12")));
        assertThat(works.procedure.seen().closingOrder())
                .satisfies(order -> assertThat(order.inForce()).isFalse());
        assertThat(works.procedure.does(demand(works.procedure)).latest).hasSize(1);
    }

    @Test
    void stays_run_side_by_side_but_not_twice_of_one_decision() {
        var works = ManyDecisions.closed();
        works.procedure
                .on("2023-03-12")
                .does(ManyDecisions.stay(FINE, REVOCATION))
                .does(ManyDecisions.stay(CLOSING));
        assertThat(works.procedure.refuses(ManyDecisions.stay(REVOCATION)))
                .isEqualTo(new ReviewReason.StayInForce(day("2023-03-12")));
        assertThat(works.procedure.refuses(ManyDecisions.stay())).isInstanceOf(ReviewReason.StayInForce.class);
        works.procedure.on("2023-03-15");
        assertThat(works.procedure.refuses(stayEnd(works.procedure))).isEqualTo(new ReviewReason.DecisionsNotNamed());
        assertThat(works.procedure.refuses(stayEnd(works.procedure, CORRECTION)))
                .isEqualTo(new ReviewReason.NotStayed());
        works.procedure.does(stayEnd(works.procedure, FINE));
        assertThat(works.procedure.seen().stays())
                .containsExactlyInAnyOrder(
                        new StayLine(day("2023-03-12"), List.of(CLOSING)),
                        new StayLine(day("2023-03-12"), List.of(REVOCATION)));
        assertThat(works.owed(FINE).due(works.procedure.rules().calendar()))
                .as("three days later than 16 March, and so on Monday")
                .satisfies(due -> assertThat(due.lastDay()).isEqualTo("2023-03-20"));
    }

    @Test
    void a_stay_of_the_whole_case_ends_as_a_whole() {
        var works = ManyDecisions.closed();
        works.procedure.on("2023-03-12").does(ManyDecisions.stay());
        assertThat(works.procedure.refuses(stayEnd(works.procedure, FINE))).isEqualTo(new ReviewReason.NotStayed());
        works.procedure.on("2023-03-15").does(stayEnd(works.procedure));
        assertThat(works.procedure.latest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseStayEnded.class, ended -> assertThat(ended.about()).isNull());
    }

    @Test
    void what_is_paid_is_not_stayed() {
        var works = ManyDecisions.fined();
        works.procedure.does(new CollectionCommand.PayFine(
                Procedure.ID,
                FINE,
                new BigDecimal("200000"),
                works.procedure.rules().calendar()));
        assertThat(works.procedure.refuses(ManyDecisions.stay(FINE))).isInstanceOf(ActReason.NotAtThisStep.class);
        assertThat(works.procedure.does(ManyDecisions.stay(REVOCATION)).latest).hasSize(1);
    }
}
