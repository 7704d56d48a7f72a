package org.phaseout.enforcement.cases.domain;

import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseCarriedOut;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseClosed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionApplied;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionRefused;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseFoundUnlawful;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLeadRecorded;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLeadWithdrawn;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.CaseEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReinspectedFailed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReviewFiled;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseStayed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseUpheld;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseVoided;
import org.phaseout.enforcement.cases.domain.Stage.Annulled;
import org.phaseout.enforcement.cases.domain.Stage.Blank;
import org.phaseout.enforcement.cases.domain.Stage.CarriedOut;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.Decided;
import org.phaseout.enforcement.cases.domain.Stage.FoundVoid;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Lead;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Running;

/** The course a case takes (E6): to which stage a fact leads from which. */
final class Course {

    private Course() {}

    /** Null where the fact cannot stand at that stage. A finding of the clock that no longer fits changes nothing. */
    static @Nullable Stage after(Stage stage, CaseEvent event) {
        return switch (event) {
            case CaseLeadRecorded lead -> stage instanceof Blank ? new Lead(lead) : null;
            case CaseLeadWithdrawn _ -> Steps.leadWithdrawn(stage);
            case CaseOpened opened ->
                stage instanceof Blank || stage instanceof Lead ? new Opened(Docket.of(opened)) : null;
            case CaseGroundFound ground ->
                stage instanceof Opened(var docket) ? new Opened(docket.found(ground)) : null;
            case CaseMeasureOrdered measure ->
                stage instanceof Opened(var docket) && docket.has(measure.ground())
                        ? new Ordered(docket.ordered(measure))
                        : null;
            case CaseMeasureServed served -> stage instanceof Ordered(var docket) ? Steps.served(docket, served) : null;
            case CaseExtensionApplied application -> Steps.onClock(stage, clock -> clock.asked(application));
            case CaseExtensionGranted granted -> Steps.granted(stage, granted);
            case CaseExtensionRefused _ -> Steps.isAsked(stage) ? Steps.onClock(stage, Clock::answered) : null;
            case CaseDeadlineConfirmed confirmed ->
                stage instanceof Running(var docket, var clock)
                        ? new Running(docket, clock.confirmed(confirmed.limit()))
                        : stage;
            case CaseReinspectedMet met -> Steps.met(stage, met);
            case CaseReinspectedFailed _ ->
                stage instanceof InEffect || stage instanceof Running || stage instanceof NotMet
                        ? Steps.marked(stage, Marks::withFailure)
                        : null;
            case CaseLimitLapsed lapsed -> Steps.lapsed(stage, lapsed);
            case CaseLapseOvertaken _ -> Steps.overtaken(stage);
            case CasePenaltyDecided penalty ->
                stage instanceof InProcedure in
                                && Steps.isOpen(stage)
                                && in.docket().has(penalty.ground())
                        ? in.with(in.docket().fined(penalty))
                        : null;
            case CaseReferred _ ->
                Steps.isReferable(stage) && stage instanceof InProcedure from
                        ? new Referred(from.docket(), from)
                        : null;
            case CaseDecided decided ->
                stage instanceof Referred referred
                        ? new Decided(referred.docket().decided(decided.outcome(), decided.decision()))
                        : null;
            case CaseClosingOrdered _ ->
                stage instanceof Decided(var docket) && Steps.isAgainst(docket) ? new ClosingOrdered(docket) : null;
            case CaseCarriedOut _ -> stage instanceof ClosingOrdered(var docket) ? new CarriedOut(docket) : null;
            case CaseClosed closed ->
                Endings.of(stage).contains(closed.result()) && stage instanceof InProcedure in
                        ? new Closed(in.docket(), closed.result())
                        : null;
            case CaseReviewFiled _ -> Steps.isReviewable(stage) ? Steps.marked(stage, Marks::withReview) : null;
            case CaseStayed stayed -> Steps.stayed(stage, stayed);
            case CaseStayEnded ended -> Steps.stayEnded(stage, ended);
            case CaseUpheld _ -> Steps.isReviewable(stage) ? stage : null;
            case CaseAnnulled _ -> Steps.isReviewable(stage) ? new Annulled(Steps.docket(stage)) : null;
            case CaseChanged changed -> Steps.changed(stage, changed);
            case CaseFoundUnlawful _ -> Steps.isReviewable(stage) ? Steps.marked(stage, Marks::withUnlawfulness) : null;
            case CaseFoundVoid _ -> Steps.isReviewable(stage) ? new FoundVoid(Steps.docket(stage)) : null;
            case CaseRedecisionOrdered _ -> Steps.isReviewable(stage) ? Steps.decidedAnew(stage) : null;
            case CaseCorrected _, CaseVoided _ -> stage; // they change what stands, see Case
        };
    }
}
