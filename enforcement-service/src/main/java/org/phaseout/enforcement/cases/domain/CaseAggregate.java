package org.phaseout.enforcement.cases.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

/** Ties {@link Case} to Axon and holds no rule of its own: a table of contents, by what the commands are about. */
@AggregateRoot(type = "case")
final class CaseAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String caseId;

    private Case file = Case.NEW;

    CaseAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FindingCommand.RecordLead command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FindingCommand.WithdrawLead command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FindingCommand.OpenCase command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(FindingCommand.FindGround command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.OrderMeasure command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.ServeMeasure command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.ApplyForExtension command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.GrantExtension command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.RefuseExtension command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.CheckLimit command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.Reinspect command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.FilePlan command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.FollowUp command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(MeasureCommand.FileRectification command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.NoticePenalty command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.AnswerNotice command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.CallHearing command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.HoldHearing command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.ReadyDecision command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.ServePenalty command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.DecidePublication command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.Penalise command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(PenaltyCommand.PenaliseDaily command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CollectionCommand.PayFine command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CollectionCommand.DemandPayment command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CollectionCommand.ApplyToCourt command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DecisionCommand.Refer command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DecisionCommand.Decide command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DecisionCommand.AnswerApproval command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DecisionCommand.RevokeLicence command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DecisionCommand.OrderClosing command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DecisionCommand.CarryOut command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(DecisionCommand.CloseCase command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ReviewCommand.FileReview command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ReviewCommand.Stay command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ReviewCommand.EndStay command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ReviewCommand.ConcludeReview command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(ReviewCommand.ChangeFine command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CaseCommand.VoidAction command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(CaseCommand.CorrectAction command, Act act, Holders holders) {
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
