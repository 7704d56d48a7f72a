package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Paper;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.DecisionCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalDenied;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalGiven;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseCarriedOut;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosed;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseDecided;
import org.phaseout.enforcement.cases.domain.DecisionReason.ApprovalAskedFor;
import org.phaseout.enforcement.cases.domain.DecisionReason.ClosingNotYours;
import org.phaseout.enforcement.cases.domain.DecisionReason.ClosingWithoutDecision;
import org.phaseout.enforcement.cases.domain.DecisionReason.DecidedAgainst;
import org.phaseout.enforcement.cases.domain.DecisionReason.DecisionAskedFor;
import org.phaseout.enforcement.cases.domain.DecisionReason.DecisionBeforeReferral;
import org.phaseout.enforcement.cases.domain.DecisionReason.DistrictDecidesItself;
import org.phaseout.enforcement.cases.domain.DecisionReason.NoGovernment;
import org.phaseout.enforcement.cases.domain.DecisionReason.ResultNotOfStep;
import org.phaseout.enforcement.cases.domain.MeasureReason.ExtensionUnanswered;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.domain.Act;

/** From the decision to the end (E6): a government decides or approves, the order is carried out, the case is closed. */
final class Deciding {

    private static final String DISTRICT = "district";
    private static final List<String> GOVERNMENTS = List.of(DISTRICT, "city", "province");

    private Deciding() {}

    /** A government decides, upon the referral. The district's reports itself; what a higher one decided, the department enters. */
    static List<CaseEvent> of(Stage stage, Decide command, Act act) {
        var referred = requireDecidable(stage, act);
        var decision = requireGovernment(command.decision(), referred, act);
        return List.of(
                new CaseDecided(command.caseId(), referred.docket().opened().uscc(), command.outcome(), decision));
    }

    static Referred requireDecidable(Stage stage, Act act) {
        var referred = requireReferred(stage, act);
        if (referred.as().asksForApproval()) {
            throw Requirements.refused(new ApprovalAskedFor());
        }
        return referred;
    }

    /** E6: the department orders with the approval of the government that has the power. */
    static List<CaseEvent> of(Stage stage, AnswerApproval command, Act act) {
        var referred = requireApprovable(stage, act);
        var decision = requireGovernment(command.decision(), referred, act);
        var uscc = referred.docket().opened().uscc();
        return List.of(
                command.outcome() == null
                        ? new CaseApprovalDenied(command.caseId(), uscc, decision)
                        : new CaseApprovalGiven(command.caseId(), uscc, command.outcome(), decision));
    }

    static Referred requireApprovable(Stage stage, Act act) {
        var referred = requireReferred(stage, act);
        if (!referred.as().asksForApproval()) {
            throw Requirements.refused(new DecisionAskedFor());
        }
        return referred;
    }

    private static Referred requireReferred(Stage stage, Act act) {
        Requirements.ownOrGovernments(stage, act, Referred.class::isInstance);
        if (Timing.isAsked(stage, act.occurredOn())) {
            throw Requirements.refused(new ExtensionUnanswered());
        }
        return (Referred) stage;
    }

    private static Decision requireGovernment(Paper paper, Referred referred, Act act) {
        var decision = paper.decision();
        if (!GOVERNMENTS.contains(decision.level())) {
            throw Requirements.refused(new NoGovernment(decision.level(), GOVERNMENTS));
        }
        if (decision.level().equals(DISTRICT) && !act.by().value().equals(Requirements.GOVERNMENT)) {
            throw Requirements.refused(new DistrictDecidesItself(act.by().value()));
        }
        Requirements.notInTheFuture("decision/on", decision.on(), act);
        if (decision.on().isBefore(referred.on())) {
            throw Requirements.refused(new DecisionBeforeReferral(decision.on(), referred.on()));
        }
        return decision;
    }

    /** E8: without decision or approval there is no closing order. */
    static List<CaseEvent> of(Stage stage, OrderClosing command, Act act) {
        var docket = requireClosable(stage, act, command.rules());
        var decided = Objects.requireNonNull(docket.decided());
        var signed = Requirements.twoPersons(command.signed());
        return List.of(new CaseClosingOrdered(
                command.caseId(),
                docket.opened().uscc(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                signed.handledBy(),
                signed.approvedBy(),
                decided.ground(),
                Findings.rowFound(docket, decided.ground(), command.rules(), act)
                        .clause(),
                decided.outcome()));
    }

    static Docket requireClosable(Stage stage, Act act, Rulebook rules) {
        var docket = Requirements.ownOrGovernments(stage, act, InProcedure.class::isInstance);
        if (docket.decided() == null && Transitions.isOpen(stage)) {
            throw Requirements.refused(new ClosingWithoutDecision());
        }
        if (!(stage instanceof Stage.Decided)) {
            throw Requirements.notNow(stage);
        }
        if (!Transitions.isAgainst(docket)) {
            throw Requirements.refused(new DecidedAgainst(
                    Objects.requireNonNull(docket.decided()).by().number()));
        }
        requireWhose(docket, act);
        Requirements.notBefore(Objects.requireNonNull(docket.decided()).by().on(), act);
        Requirements.notStayed(docket, act, restsOn(docket));
        Hearings.requireHeard(docket, act, Notices.CLOSURE, rules);
        return docket;
    }

    /** The measure upon which a closing rests, where it rests on one. */
    private static @Nullable String restsOn(Docket docket) {
        var decided = docket.decided();
        return decided == null || decided.upon().as().ground() != null ? null : docket.leadingNumber();
    }

    /** E6: what it has approved the government does not order itself, and what it has decided no department does. */
    private static void requireWhose(Docket docket, Act act) {
        var isApproved = Objects.requireNonNull(docket.decided()).approved();
        if ((isApproved || isOfTheDistrict(docket)) && !act.by().value().equals(closer(docket))) {
            throw Requirements.refused(
                    new ClosingNotYours(closer(docket), act.by().value()));
        }
    }

    /** Who orders what was decided: the government that decided, else the department; it enters what a higher one decided. */
    static String closer(Docket docket) {
        var decided = docket.decided();
        return decided != null && !decided.approved() && isOfTheDistrict(docket)
                ? Requirements.GOVERNMENT
                : docket.opened().department();
    }

    private static boolean isOfTheDistrict(Docket docket) {
        return docket.decided() != null && docket.decided().by().level().equals(DISTRICT);
    }

    static List<CaseEvent> of(Stage stage, CarryOut command, Act act) {
        requireExecutable(stage, act);
        return List.of(new CaseCarriedOut(command.caseId(), command.findings()));
    }

    static void requireExecutable(Stage stage, Act act) {
        var docket = Requirements.ownOrGovernments(stage, act, ClosingOrdered.class::isInstance);
        Requirements.notBefore(((ClosingOrdered) stage).on(), act);
        Requirements.notStayed(docket, act, closingNumber(docket));
    }

    static @Nullable String closingNumber(Docket docket) {
        return docket.marks().penaltyOrders().stream()
                .filter(PenaltyOrder::isClosing)
                .reduce((_, last) -> last)
                .map(PenaltyOrder::number)
                .orElse(null);
    }

    static List<CaseEvent> of(Stage stage, CloseCase command, Act act) {
        requireEndable(stage, act, command.result());
        return List.of(new CaseClosed(command.caseId(), command.result()));
    }

    static void requireEndable(Stage stage, Act act, String result) {
        var possible = Endings.of(stage);
        Requirements.own(stage, act, _ -> !possible.isEmpty());
        if (!possible.contains(result)) {
            throw Requirements.refused(new ResultNotOfStep(result, possible));
        }
        var since = Endings.possibleSince(stage);
        if (since != null) {
            Requirements.notBefore(since, act);
        }
    }
}
