package org.phaseout.enterprise.unit.domain;

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

/**
 * Ties {@link Unit} to Axon and holds no rule of its own; its handlers are the list of what may be asked of a unit. Those
 * that want holders have the ledger asked for them first; the others decide on a unit that is remembered right away.
 */
@AggregateRoot(type = "unit")
final class UnitAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String unitId;

    private Unit unit = Unit.UNKNOWN;

    UnitAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UnitCommand.IdentifyUnit command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Report.ListUnit command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Report.CarryUnitOver command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Report.DetermineWay command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.CutWater command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.CutPower command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.RemovePowerDevice command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.SealEquipment command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.MakeCommitmentPublic command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.PublishSealingNotice command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.SetDismantleDate command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.SealUnit command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.RequestConsent command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.GiveConsent command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.ExitSealed command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(Report.StartDismantling command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.DisposeOfMachine command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.ReuseAuxiliary command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.FinishDismantling command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.CheckOnSite command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.JudgeAcceptance command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.CheckDueDates command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.RemindEnterprise command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.ConfirmResurgence command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(Report.ClearResurgence command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(UnitCommand.MarkClosures command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(UnitCommand.MarkGroundAnnulled command, Act act) {
        decide(command, act);
    }

    @CommandHandler
    void handle(UnitCommand.VoidFact command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.CorrectFact command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    private void decide(UnitCommand command, Act act) {
        decide(command, act, Holders.NOBODY);
    }

    private void decide(UnitCommand command, Act act, Holders holders) {
        unit.decide(command, act, holders).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(UnitEvent event, Told told) {
        unitId = event.unitId();
        unit = unit.evolve(event, told);
    }
}
