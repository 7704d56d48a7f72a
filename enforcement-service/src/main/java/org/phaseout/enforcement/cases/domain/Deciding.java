package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.phaseout.enforcement.cases.domain.CaseCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.CaseCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.CaseCommand.Decide;
import org.phaseout.enforcement.cases.domain.CaseCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.CaseCommand.Refer;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseCarriedOut;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseClosed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.ClosingWithoutDecision;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.DecidedAgainst;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.DecisionBeforeReferral;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.DistrictDecidesItself;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.ExtensionUnanswered;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NoGovernment;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NotYetReferable;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NothingFollows;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.ResultNotOfStep;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Timed;
import org.phaseout.enforcement.rules.domain.Ground.Follows;
import org.phaseout.platform.domain.Act;

/** From the referral to the end (E6): the department proposes, a government decides, the order is carried out. */
final class Deciding {

    private static final String DISTRICT = "district";
    private static final List<String> GOVERNMENTS = List.of(DISTRICT, "city", "province");

    private Deciding() {}

    static List<CaseEvent> of(Stage stage, Refer command, Act act) {
        var docket = Requirements.own(
                stage,
                act,
                at -> at instanceof Opened || at instanceof Ordered || at instanceof InEffect || at instanceof Timed);
        if (!Timing.isReferable(stage, act.occurredOn())) {
            throw Requirements.refused(new NotYetReferable());
        }
        var measure = Objects.requireNonNull(docket.measure());
        if (Findings.row(docket, measure.ground(), command.rules()).follows() == Follows.NOTHING) {
            throw Requirements.refused(new NothingFollows(measure.ground()));
        }
        if (Timing.isAsked(stage)) {
            throw Requirements.refused(new ExtensionUnanswered());
        }
        Requirements.notStayed(docket);
        return List.of(new CaseReferred(
                command.caseId(),
                command.gravity(),
                command.proposal(),
                Requirements.documentNumber("documentNumber", command.documentNumber())));
    }

    /** A government decides, upon the referral. The district's reports itself; what a higher one decided, the department enters. */
    static List<CaseEvent> of(Stage stage, Decide command, Act act) {
        var docket = Requirements.ownOrGovernments(stage, act, Referred.class::isInstance);
        var decision = command.decision().decision();
        if (!GOVERNMENTS.contains(decision.level())) {
            throw Requirements.refused(new NoGovernment(decision.level(), GOVERNMENTS));
        }
        if (decision.level().equals(DISTRICT) && !act.by().value().equals(Requirements.GOVERNMENT)) {
            throw Requirements.refused(new DistrictDecidesItself(act.by().value()));
        }
        Requirements.notInTheFuture("decision/on", decision.on(), act);
        var referredOn = ((Referred) stage).on();
        if (decision.on().isBefore(referredOn)) {
            throw Requirements.refused(new DecisionBeforeReferral(decision.on(), referredOn));
        }
        if (Timing.isAsked(stage)) {
            throw Requirements.refused(new ExtensionUnanswered());
        }
        return List.of(new CaseDecided(command.caseId(), docket.opened().uscc(), command.outcome(), decision));
    }

    /** E8: without the decision there is no closing order. */
    static List<CaseEvent> of(Stage stage, OrderClosing command, Act act) {
        var docket = Requirements.ownOrGovernments(stage, act, InProcedure.class::isInstance);
        if (docket.decided() == null && Steps.isOpen(stage)) {
            throw Requirements.refused(new ClosingWithoutDecision());
        }
        if (!(stage instanceof Stage.Decided)) {
            throw Requirements.notNow(stage);
        }
        if (!Steps.isAgainst(docket)) {
            throw Requirements.refused(new DecidedAgainst(
                    Objects.requireNonNull(docket.decided()).by().number()));
        }
        Requirements.notBefore(Objects.requireNonNull(docket.decided()).by().on(), act);
        Requirements.notStayed(docket);
        return List.of(new CaseClosingOrdered(
                command.caseId(),
                docket.opened().uscc(),
                Requirements.documentNumber("documentNumber", command.documentNumber())));
    }

    static List<CaseEvent> of(Stage stage, CarryOut command, Act act) {
        var docket = Requirements.ownOrGovernments(stage, act, ClosingOrdered.class::isInstance);
        Requirements.notBefore(((ClosingOrdered) stage).on(), act);
        Requirements.notStayed(docket);
        return List.of(new CaseCarriedOut(command.caseId(), command.findings()));
    }

    static List<CaseEvent> of(Stage stage, CloseCase command, Act act) {
        var possible = Endings.of(stage);
        Requirements.own(stage, act, _ -> !possible.isEmpty());
        if (!possible.contains(command.result())) {
            throw Requirements.refused(new ResultNotOfStep(command.result(), possible));
        }
        var since = Endings.possibleSince(stage);
        if (since != null) {
            Requirements.notBefore(since, act);
        }
        return List.of(new CaseClosed(command.caseId(), command.result()));
    }
}
