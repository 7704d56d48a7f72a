package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;

/**
 * The steps that can be taken in a case (E6). Each has one precondition, and that is the very method by which
 * {@link Case#decide} begins: what is offered is what is accepted. What remains for the decision is what the paper says:
 * numbers, dates, amounts, facts.
 *
 * <p>A correction and a voiding (U12) are no steps of a procedure: they are open wherever an own action stands.
 */
enum Step {
    OPEN("opening", Choices::one, (at, _) -> Opening.requireOpenable(at.stage(), at.act())),
    FIND(
            "ground",
            Choices::grounds,
            (at, what) -> Findings.requireFindable(at.stage(), at.act(), what.ofGround(), at.rules())),
    ORDER(
            "measure",
            Choices::measures,
            (at, what) -> Measures.requireDecidable(
                    at.stage(),
                    at.act(),
                    Measures.requireOrderable(at.stage(), at.act(), what.ofGround(), at.rules()),
                    what.ofMeasure(),
                    at.rules())),
    SERVE(
            "measure-service",
            Choices::toServe,
            (at, what) -> Measures.requireServable(at.course(what), at.act(), what.measure())),
    FILE_PLAN(
            "rectification-plan",
            Choices::courses,
            (at, what) -> Rectifications.requirePlannable(
                    at.course(what), at.act(), at.rules().procedures())),
    FOLLOW_UP(
            "follow-up-check",
            Choices::findings,
            (at, what) -> Rectifications.requireFollowable(
                    at.course(what), at.act(), at.rules().procedures())),
    FILE_RECTIFICATION(
            "rectification-report", Choices::courses, (at, what) -> Filings.requireFilable(at.course(what), at.act())),
    APPLY(
            "extension-application",
            Choices::courses,
            (at, what) -> Extensions.requireExtensible(at.course(what), at.act())),
    GRANT("extension-grant", Choices::courses, (at, what) -> Extensions.requireGrantable(at.course(what), at.act())),
    REFUSE("extension-refusal", Choices::courses, (at, what) -> Extensions.requireAsked(at.course(what), at.act())),
    REINSPECT(
            "reinspection",
            Choices::findings,
            (at, what) -> Reinspections.requireInspectable(at.course(what), at.act(), what.isMet())),
    NOTICE(
            "penalty-notice",
            Choices::penalties,
            (at, what) -> Notices.requireNoticeable(at.stage(), at.act(), what.ofGround(), at.rules())),
    ANSWER(
            "notice-answer",
            Choices::answers,
            (at, what) -> Notices.requireAnswerable(
                    at.stage(),
                    at.act(),
                    what.ofGround(),
                    what.withResult(),
                    at.rules().calendar())),
    CALL_HEARING(
            "hearing-notice",
            Choices::noticed,
            (at, what) -> Hearings.requireCallable(at.stage(), at.act(), what.ofGround())),
    HOLD_HEARING(
            "hearing", Choices::noticed, (at, what) -> Hearings.requireHoldable(at.stage(), at.act(), what.ofGround())),
    READY(
            "legal-review",
            Choices::reviews,
            (at, what) -> Hearings.requireReadyable(
                    at.stage(),
                    at.act(),
                    what.ofGround(),
                    what.withResult(),
                    at.rules().calendar())),
    PENALISE(
            "penalty",
            Choices::found,
            (at, what) -> Fines.requireDecidable(at.stage(), at.act(), what.ofGround(), at.rules())),
    SERVE_PENALTY(
            "penalty-service",
            Choices::penaltyDecisions,
            (at, what) -> Delivery.requireServable(at.stage(), at.act(), what.withResult())),
    PUBLISH(
            "publication",
            Choices::penaltyDecisions,
            (at, what) -> Publications.requireUndecided(at.stage(), at.act(), what.withResult())),
    PENALISE_DAILY(
            "daily-penalty",
            Choices::found,
            (at, what) -> DailyPenalties.requireDecidable(at.stage(), at.act(), what.ofGround(), at.rules())),
    PAY(
            "payment",
            Choices::fines,
            (at, what) -> Collecting.requirePayable(
                    at.stage(), at.act(), what.withResult(), at.rules().calendar())),
    DEMAND(
            "demand",
            Choices::fines,
            (at, what) -> Collecting.requireDemandable(
                    at.stage(), at.act(), what.withResult(), at.rules().calendar())),
    APPLY_TO_COURT(
            "court-application",
            Choices::fines,
            (at, what) -> Collecting.requireApplicable(
                    at.stage(), at.act(), what.withResult(), at.rules().calendar())),
    REVOKE(
            "licence-revocation",
            Choices::licences,
            (at, what) -> Revocations.requireRevocable(at.stage(), at.act(), what.withResult(), at.rules())),
    REFER(
            "referral",
            Choices::referrals,
            (at, what) -> Referrals.requireReferable(at.stage(), at.act(), what.ground(), at.rules())),
    DECIDE("decision", Choices::one, (at, _) -> Deciding.requireDecidable(at.stage(), at.act())),
    ANSWER_APPROVAL("approval", Choices::one, (at, _) -> Deciding.requireApprovable(at.stage(), at.act())),
    ORDER_CLOSING("closing-order", Choices::one, (at, _) -> Deciding.requireClosable(at.stage(), at.act(), at.rules())),
    CARRY_OUT("execution", Choices::one, (at, _) -> Deciding.requireExecutable(at.stage(), at.act())),
    CLOSE("closing", Choices::endings, (at, what) -> Deciding.requireEndable(at.stage(), at.act(), what.withResult())),
    FILE_REVIEW(
            "review-filing",
            Choices::reviewed,
            (at, what) -> Reviews.requireFilable(at.stage(), at.act(), what.named())),
    STAY("stay", Choices::reviewed, (at, what) -> StayOrders.requireStayable(at.stage(), at.act(), what.named())),
    END_STAY("stay-end", Choices::reviewed, (at, what) -> StayOrders.requireStayed(at.stage(), at.act(), what.named())),
    CONCLUDE_REVIEW(
            "review-outcome",
            Choices::outcomes,
            (at, what) -> Reviews.requireConcludable(at.stage(), at.act(), what.asOutcome(), what.named())),
    CHANGE_FINE(
            "review-outcome",
            Choices::finesChanged,
            (at, what) -> FineChanges.requireChangeable(at.stage(), at.act(), what.ofGround()));

    /** Throws {@link CaseRefused} with the rule that stands in the way; depends on nothing else. */
    @FunctionalInterface
    interface Precondition {
        void require(Setting at, Choice what);
    }

    private final String action;

    @SuppressWarnings("ImmutableEnumChecker") // a method of no state
    private final Function<Setting, List<Choice>> choices;

    @SuppressWarnings("ImmutableEnumChecker") // a method of no state
    private final Precondition precondition;

    Step(String action, Function<Setting, List<Choice>> choices, Precondition precondition) {
        this.action = action;
        this.choices = choices;
        this.precondition = precondition;
    }

    /** The action by which it is reported, behind {@code report.case.} */
    String action() {
        return action;
    }

    /** What stands in the way of it; empty where it is lawful. */
    Optional<Reason> obstacle(Setting at, Choice what) {
        try {
            precondition.require(at, what);
            return Optional.empty();
        } catch (CaseRefused refused) {
            return Optional.of(refused.reason());
        }
    }

    /** Every way to take it that can be thought of, lawful or not. */
    List<Choice> candidates(Setting at) {
        return choices.apply(at);
    }

    /** Every lawful way to take it. */
    List<Choice> lawful(Setting at) {
        return candidates(at).stream()
                .filter(what -> obstacle(at, what).isEmpty())
                .toList();
    }
}
