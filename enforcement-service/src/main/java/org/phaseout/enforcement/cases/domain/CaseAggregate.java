package org.phaseout.enforcement.cases.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
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
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

/** Ties {@link Case} to Axon and holds no rule of its own. */
@AggregateRoot(type = "case")
final class CaseAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String caseId;

    private Case file = Case.NEW;

    CaseAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordLead command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawLead command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCase command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(FindGround command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(OrderMeasure command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ServeMeasure command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ApplyForExtension command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(GrantExtension command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(RefuseExtension command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CheckLimit command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Reinspect command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(NoticePenalty command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(AnswerNotice command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CallHearing command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(HoldHearing command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ReadyDecision command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ServePenalty command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DecidePublication command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Penalise command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaliseDaily command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PayFine command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DemandPayment command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ApplyToCourt command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ChangeFine command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Refer command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Decide command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(AnswerApproval command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(RevokeLicence command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(FilePlan command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(FollowUp command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(FileRectification command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(OrderClosing command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CarryOut command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CloseCase command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(FileReview command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Stay command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(EndStay command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ConcludeReview command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(VoidAction command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CorrectAction command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    private void decide(CaseCommand command, Act act, Holders holders) {
        file.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(CaseEvent event, Told told) {
        caseId = event.caseId();
        file = file.evolve(event, told);
    }
}
