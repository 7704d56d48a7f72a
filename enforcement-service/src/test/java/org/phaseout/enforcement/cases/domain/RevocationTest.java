package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;

/** E2–E4, E6, E6a: a licence is revoked when its row lets it be, and stands again when a review undoes that. */
class RevocationTest {

    private static final String SAFETY = "safety-licences";
    private static final String BUSINESS = "business-licence";

    private static RowProcedure of(String ground) {
        return new RowProcedure(ExpectedRow.named(ground));
    }

    /** 产品质量法17: a suspension of a month from 2 March 2023 ends on Sunday, 2 April, and so on Monday, 3 April. */
    private static RowProcedure suspended() {
        var walk = of("E3/sampling-failed");
        var suspension = walk.row.measure("suspend-for-rectification");
        walk.upTo(suspension).procedure.does(walk.order(suspension)).served();
        return walk;
    }

    private static RowProcedure revoked() {
        var walk = suspended();
        walk.procedure.alarmOn("2023-04-04").on("2023-04-04").failed().does(walk.revocation(BUSINESS));
        return walk;
    }

    private static void assertNotYet(RowProcedure walk, String licence, String awaited) {
        assertThat(walk.procedure.refuses(walk.revocation(licence)))
                .isEqualTo(new DecisionReason.RevocationNotYet(licence, awaited));
    }

    private static RevocationLine line(RowProcedure walk) {
        return walk.procedure.seen().revocations().getFirst();
    }

    @Test
    void after_a_suspension_a_licence_waits_for_its_end_and_for_a_reinspection_behind_it() {
        var awaited = "suspend-for-rectification failed-after-limit";
        var walk = suspended();
        walk.procedure.on("2023-04-03").failed();
        assertNotYet(walk, BUSINESS, awaited);
        walk.procedure.alarmOn("2023-04-04").on("2023-04-04");
        assertNotYet(walk, BUSINESS, awaited);
        walk.procedure.failed();
        assertThat(walk.procedure.does(walk.revocation(BUSINESS)).latest)
                .singleElement()
                .isInstanceOfSatisfying(CaseLicenceRevoked.class, revoked -> {
                    assertThat(revoked.after()).isEqualTo("suspend-for-rectification");
                    assertThat(revoked.needs()).isEqualTo("failed-after-limit");
                    assertThat(revoked.clause()).isEqualTo("产品质量法17");
                });
    }

    @Test
    void the_measure_before_it_opens_no_way() {
        var walk = of("E3/sampling-failed").found().lapsed();
        walk.procedure.failed();
        assertNotYet(walk, BUSINESS, "suspend-for-rectification failed-after-limit");
    }

    /** 安全生产法113: on the day of the decision, not on the day of the referral, and with a closure only. */
    @ParameterizedTest
    @CsvSource({"close, true", "suspend, false", "none, false"})
    void safety_licences_are_revoked_with_a_closure(String outcome, boolean follows) {
        var referred = of("E4/grave-accident").found();
        referred.procedure.does(referred.referral(true));
        assertNotYet(referred, SAFETY, "closure-decided");
        var walk = of("E4/grave-accident").decided(outcome);
        if (follows) {
            assertThat(walk.procedure.does(walk.revocation(SAFETY)).latest).hasSize(1);
        } else {
            assertNotYet(walk, SAFETY, "closure-decided");
        }
    }

    @Test
    void it_is_told_of_with_the_closure_and_not_before() {
        var walk = of("E4/grave-accident").found();
        walk.procedure.withCommonProcedure();
        assertThat(walk.procedure.refuses(walk.notice(SAFETY, null, true)))
                .isEqualTo(new DecisionReason.RevocationNotYet(SAFETY, "closure-decided"));
        walk.procedure.does(walk.referral(true));
        assertThat(walk.heard(SAFETY).procedure.latest).hasSize(1);
        assertNotYet(walk, SAFETY, "closure-decided");
    }

    @Test
    void what_it_waited_for_is_not_voided_under_it() {
        var walk = of("E4/grave-accident").decided("close");
        walk.procedure.does(walk.revocation(SAFETY)).by("government");
        assertThat(walk.procedure.refuses(walk.procedure.voiding(4, "case-decided")))
                .isInstanceOf(ActReason.NotUndone.class);
    }

    /** E6a: 变更 of the closure to none leaves the revocation without a ground; to another closure it leaves it standing. */
    @ParameterizedTest
    @CsvSource({"none, false", "suspend, false", "close, true"})
    void a_revocation_falls_with_the_closure_it_followed(String changedTo, boolean stands) {
        var walk = of("E4/grave-accident").decided("close");
        walk.procedure
                .does(walk.revocation(SAFETY))
                .on("2023-05-01")
                .does(new ConcludeReview(
                        Procedure.ID, ReviewOutcome.CHANGED, changedTo, null, walk.procedure.paper("city")));
        assertThat(line(walk).stands()).isEqualTo(stands);
        assertThat(walk.procedure.duties().stream().filter(duty -> duty.penalty() != null))
                .hasSize(stands ? 2 : 0);
    }

    /** E7: told late that it was met on 1 April. */
    @Test
    void a_revocation_upon_a_lapse_that_was_none_does_not_stand_and_may_be_none_again() {
        var walk = revoked();
        assertThat(line(walk).inForce()).isTrue();
        walk.procedure.on("2023-04-01").toldOn("2023-04-10").met();
        assertThat(line(walk).stands()).isFalse();
        assertThat(line(walk).inForce()).isFalse();
        walk.procedure.on("2023-04-10");
        assertNotYet(walk, BUSINESS, "suspend-for-rectification failed-after-limit");
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, true",
        "DISMISSED, true",
        "WITHDRAWN, true",
        "FOUND_UNLAWFUL, true",
        "ANNULLED, false",
        "FOUND_VOID, false",
        "REDECISION_ORDERED, "
    })
    void each_outcome_undoes_or_leaves_a_revocation(ReviewOutcome outcome, @Nullable Boolean stands) {
        var walk = of("E3/licence-recheck-failed").found();
        walk.procedure.does(walk.revocation("production-licence")).on("2023-05-01");
        walk.procedure.does(new ConcludeReview(Procedure.ID, outcome, null, null, walk.procedure.paper("city")));
        if (stands == null) {
            assertThat(walk.procedure.seen().revocations()).isEmpty();
            assertThat(walk.procedure.does(walk.revocation("production-licence")).latest)
                    .as("decided anew")
                    .hasSize(1);
        } else {
            assertThat(line(walk).stands()).isEqualTo(stands);
            assertThat(line(walk).inForce()).isEqualTo(stands);
        }
    }

    @Test
    void a_revocation_is_no_decision_that_a_review_could_change() {
        var walk = of("E3/licence-recheck-failed").found();
        walk.procedure.does(walk.revocation("production-licence"));
        assertThat(walk.procedure.refuses(new ConcludeReview(
                        Procedure.ID, ReviewOutcome.CHANGED, "none", null, walk.procedure.paper("city"))))
                .isEqualTo(new ReviewReason.NothingToChange());
    }

    @Test
    void a_stay_holds_a_revocation_until_it_ends_also_when_the_case_is_closed() {
        var walk = of("E3/licence-recheck-failed").found();
        walk.procedure
                .does(walk.revocation("production-licence"))
                .does(new CloseCase(Procedure.ID, "penalised"))
                .on("2023-03-10")
                .stayed();
        assertThat(line(walk).stands()).isTrue();
        assertThat(line(walk).inForce()).isFalse();
        walk.procedure.on("2023-03-20").stayEnded();
        assertThat(line(walk).inForce()).isTrue();
    }

    @Test
    void a_case_that_has_revoked_a_licence_is_not_dropped_and_one_that_only_requested_it_is() {
        var revoked = of("E3/licence-recheck-failed").found();
        revoked.procedure.does(revoked.revocation("production-licence"));
        assertThat(Endings.of(revoked.procedure.file.stage())).containsExactly("penalised");
        assertThat(Endings.isOf(revoked.procedure.file.stage(), "dropped"))
                .as("as it was once stored")
                .isTrue();
        var requested = of("E3/catalogue-product-ceased").found();
        requested.procedure.does(requested.revocation("production-licence"));
        assertThat(Endings.of(requested.procedure.file.stage())).containsExactly("dropped");
        assertThat(line(requested).requested()).isTrue();
        assertThat(line(requested).inForce()).isFalse();
    }

    @Test
    void a_referral_that_needed_a_failure_rests_on_it() {
        var walk = of("E5/equipment-transferred");
        var correction = walk.row.measure("correct");
        walk.found().procedure.does(walk.order(correction)).served();
        assertThat(walk.procedure.refuses(walk.referral(false))).isEqualTo(new DecisionReason.NotYetReferable());
        walk.procedure.on("2023-03-20").failed().does(walk.referral(false));
        assertThat(walk.procedure.refuses(walk.procedure.voiding(5, "case-reinspected-failed")))
                .isInstanceOf(ActReason.NotUndone.class);
    }
}
