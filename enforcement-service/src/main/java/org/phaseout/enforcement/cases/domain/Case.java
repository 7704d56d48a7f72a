package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.phaseout.enforcement.cases.domain.CaseCommand.CorrectAction;
import org.phaseout.enforcement.cases.domain.CaseCommand.VoidAction;
import org.phaseout.enforcement.cases.domain.CollectionCommand.ApplyToCourt;
import org.phaseout.enforcement.cases.domain.CollectionCommand.DemandPayment;
import org.phaseout.enforcement.cases.domain.CollectionCommand.PayFine;
import org.phaseout.enforcement.cases.domain.DecisionCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Refer;
import org.phaseout.enforcement.cases.domain.DecisionCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.RecordLead;
import org.phaseout.enforcement.cases.domain.FindingCommand.WithdrawLead;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FilePlan;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FollowUp;
import org.phaseout.enforcement.cases.domain.MeasureCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.InCourse;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.DecidePublication;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ChangeFine;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.domain.Stage.Blank;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseVoided;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

/**
 * One enforcement procedure of one department against one enterprise (E6). Somebody sees something: a lead. An officer
 * opens the case, finds a ground, orders a measure; from service a limit runs, which may be extended, may be met, and
 * lapses once. What was not met is referred; a government decides; the order is carried out and the case is closed. A
 * review may undo the legal effects at any time after an order (E6a), and an office its own wrong action (U12).
 *
 * @param stage what the facts that stand come to
 * @param version of the aggregate
 */
record Case(History<CaseEvent> history, Stage stage, long version) {

    static final Case NEW = new Case(History.empty(), new Blank(), 0);

    /** No document is another case's, whatever is decided upon it. */
    List<CaseEvent> decide(CaseCommand asked, Act act, Holders holders) {
        var decided = decide(asked, act);
        decided.forEach(fact -> Documents.requireFree(fact, holders));
        return decided;
    }

    List<CaseEvent> decide(CaseCommand asked, Act act) {
        var decided = decided(asked, act);
        decided.forEach(fact -> Documents.requireNotUndone(fact, stage));
        return decided;
    }

    private List<CaseEvent> decided(CaseCommand asked, Act act) {
        if (asked instanceof InCourse of) {
            return decide(Strands.asked(stage, of.ground(), act), asked, act);
        }
        return decide(
                asked instanceof OrderMeasure command
                        ? Strands.of(stage, command.order().ground())
                        : stage,
                asked,
                act);
    }

    private List<CaseEvent> decide(Stage stage, CaseCommand asked, Act act) {
        return switch (asked) {
            case RecordLead command -> Opening.of(stage, command, act);
            case WithdrawLead command -> Opening.of(stage, command);
            case OpenCase command -> Opening.of(stage, command, act);
            case FindGround command -> Findings.of(stage, command, act);
            case OrderMeasure command -> Measures.of(stage, command, act);
            case ServeMeasure command -> Measures.of(stage, command, act);
            case NoticePenalty command -> Notices.of(stage, command, act);
            case AnswerNotice command -> Notices.of(stage, command, act);
            case CallHearing command -> Hearings.of(stage, command, act);
            case HoldHearing command -> Hearings.of(stage, command, act);
            case ReadyDecision command -> Hearings.of(stage, command, act);
            case ServePenalty command -> Delivery.of(stage, command, act);
            case DecidePublication command -> Publications.of(stage, command, act);
            case Penalise command -> Fines.of(stage, command, act);
            case PenaliseDaily command -> DailyPenalties.of(stage, command, act);
            case PayFine command -> Collecting.of(stage, command, act);
            case DemandPayment command -> Collecting.of(stage, command, act);
            case ApplyToCourt command -> Collecting.of(stage, command, act);
            case ChangeFine command -> FineChanges.of(stage, command, act);
            case ApplyForExtension command -> Extensions.of(stage, command, act);
            case GrantExtension command -> Extensions.of(stage, command, act);
            case RefuseExtension command -> Extensions.of(stage, command, act);
            case CheckLimit command -> Limits.of(stage, command, act);
            case Reinspect command -> Reinspections.of(stage, command, act);
            case Refer command -> Referrals.of(stage, command, act);
            case Decide command -> Deciding.of(stage, command, act);
            case AnswerApproval command -> Deciding.of(stage, command, act);
            case RevokeLicence command -> Revocations.of(stage, command, act);
            case FilePlan command -> Rectifications.of(stage, command, act);
            case FollowUp command -> Rectifications.of(stage, command, act);
            case FileRectification command -> Filings.of(stage, command, act);
            case OrderClosing command -> Deciding.of(stage, command, act);
            case CarryOut command -> Deciding.of(stage, command, act);
            case CloseCase command -> Deciding.of(stage, command, act);
            case FileReview command -> Reviews.of(stage, command, act);
            case Stay command -> StayOrders.of(stage, command, act);
            case EndStay command -> StayOrders.of(stage, command, act);
            case ConcludeReview command -> Reviews.of(stage, command, act);
            case VoidAction command -> Undoings.of(this, command, act);
            case CorrectAction command -> Undoings.of(this, command, act);
        };
    }

    Case evolve(CaseEvent event, Told told) {
        return switch (event) {
            case CaseVoided voided ->
                refolded(history.undone(voided.version(), told.version()).plus(voided, told), told);
            case CaseCorrected corrected -> // the fact that follows stands in the place
                refolded(
                        history.replaced(corrected.version(), corrected.replacedBy())
                                .plus(corrected, told),
                        told);
            case CaseEvent fact when isReplacement(told) -> refolded(history.plus(fact, told), told);
            case CaseEvent fact -> new Case(history.plus(fact, told), next(fact, told), told.version());
        };
    }

    private boolean isReplacement(Told told) {
        return history.entries().stream().anyMatch(entry -> Objects.equals(entry.undoneBy(), told.version()));
    }

    /** What was once decided stays readable, even where the course of today would not let it stand. */
    private Stage next(CaseEvent fact, Told told) {
        var next = Course.after(stage, fact, told.occurredOn());
        return next == null ? stage : next;
    }

    private static Case refolded(History<CaseEvent> history, Told told) {
        return new Case(history, Fold.of(history).stage(), told.version());
    }
}
