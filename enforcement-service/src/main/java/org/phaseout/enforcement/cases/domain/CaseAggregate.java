package org.phaseout.enforcement.cases.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.CaseCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.CaseCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.CaseCommand.ApplyToCourt;
import org.phaseout.enforcement.cases.domain.CaseCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.CaseCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.CaseCommand.ChangeFine;
import org.phaseout.enforcement.cases.domain.CaseCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.CaseCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.CaseCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.CaseCommand.CorrectAction;
import org.phaseout.enforcement.cases.domain.CaseCommand.Decide;
import org.phaseout.enforcement.cases.domain.CaseCommand.DecidePublication;
import org.phaseout.enforcement.cases.domain.CaseCommand.DemandPayment;
import org.phaseout.enforcement.cases.domain.CaseCommand.EndStay;
import org.phaseout.enforcement.cases.domain.CaseCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.CaseCommand.FileReview;
import org.phaseout.enforcement.cases.domain.CaseCommand.FindGround;
import org.phaseout.enforcement.cases.domain.CaseCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.CaseCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.CaseCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.CaseCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.CaseCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.CaseCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.CaseCommand.PayFine;
import org.phaseout.enforcement.cases.domain.CaseCommand.Penalise;
import org.phaseout.enforcement.cases.domain.CaseCommand.PenaliseDaily;
import org.phaseout.enforcement.cases.domain.CaseCommand.ReadyDecision;
import org.phaseout.enforcement.cases.domain.CaseCommand.RecordLead;
import org.phaseout.enforcement.cases.domain.CaseCommand.Refer;
import org.phaseout.enforcement.cases.domain.CaseCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.CaseCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.CaseCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.CaseCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.CaseCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.CaseCommand.Stay;
import org.phaseout.enforcement.cases.domain.CaseCommand.VoidAction;
import org.phaseout.enforcement.cases.domain.CaseCommand.WithdrawLead;
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
