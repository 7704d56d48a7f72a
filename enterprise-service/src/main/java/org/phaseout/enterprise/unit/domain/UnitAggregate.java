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

/** Ties {@link Unit} to Axon and holds no rule of its own; its handlers are the list of what may be asked of a unit. */
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
    void handle(UnitCommand.ListUnit command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.CarryUnitOver command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.DetermineWay command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.CutWater command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.CutPower command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.RemovePowerDevice command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.SealEquipment command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.MakeCommitmentPublic command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.PublishSealingNotice command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.SetDismantleDate command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.SealUnit command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.RequestConsent command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.GiveConsent command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.ExitSealed command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.StartDismantling command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.DisposeOfMachine command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.ReuseAuxiliary command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.FinishDismantling command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.CheckOnSite command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.JudgeAcceptance command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.CheckDueDates command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.RemindEnterprise command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.ConfirmResurgence command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.ClearResurgence command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.MarkClosures command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.MarkGroundAnnulled command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.VoidFact command, Act act, Holders holders) {
        decide(command, act, holders);
    }

    @CommandHandler
    void handle(UnitCommand.CorrectFact command, Act act, Holders holders) {
        decide(command, act, holders);
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
