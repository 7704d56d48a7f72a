package org.phaseout.enterprise.unit.domain;

import java.util.List;
import java.util.stream.Stream;
import org.phaseout.enterprise.unit.domain.Repetition.Otherwise;
import org.phaseout.enterprise.unit.domain.Repetition.Same;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.ToldOtherwise;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.UnitIsVoided;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.UnitOnAnothersGround;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;

/** One decision of a unit: what a command tells, and whether it stands. */
record Decision(Unit unit, Standing standing, Act act, Holders holders) {

    List<UnitEvent> on(UnitCommand command) {
        var id = command.unitId().value();
        return switch (command) {
            case UnitCommand.IdentifyUnit identify -> Identification.decide(this, identify);
            case Report report -> tell(Reports.fact(onOwnGround(), report));
            case UnitCommand.VoidFact undoing -> Undoings.decide(onOwnGround(), undoing);
            case UnitCommand.CorrectFact undoing -> Undoings.decide(onOwnGround(), undoing);
            case UnitCommand.CheckDueDates _ -> passed(id);
            case UnitCommand.MarkClosures marking -> ClosureMarks.decided(marking, unit, standing);
            case UnitCommand.MarkGroundAnnulled annulment -> ClosureMarks.fell(annulment, standing);
        };
    }

    /** A township acts only on its own ground, nobody outside the district, and on a voided unit nobody at all. */
    private Decision onOwnGround() {
        if (standing.identified() == null) {
            throw new UnitRefused(new UnitIsVoided(unit.id()));
        }
        var township = standing.identified().township();
        if (!act.by().mayActIn(township) || !township.startsWith(act.district())) {
            throw new UnitRefused(new UnitOnAnothersGround(unit.id(), act.by().value()));
        }
        return this;
    }

    /** Told twice it is one fact; told otherwise it is refused, by the rule in its way or as what a correction is for. */
    private List<UnitEvent> tell(UnitEvent fact) {
        var repetition = Repetition.of(fact, act.occurredOn(), unit.history().standing());
        if (repetition instanceof Same) {
            return List.of();
        }
        Obstacles.to(fact, act.occurredOn(), standing).ifPresent(reason -> {
            throw new UnitRefused(reason);
        });
        if (repetition instanceof Otherwise(var other)) {
            throw new UnitRefused(new ToldOtherwise(Undoings.name(other.fact()), other.version()));
        }
        var after = standing.with(fact, act.occurredOn());
        return Stream.concat(Stream.of(fact), Lateness.overtaken(unit.id(), after).stream())
                .toList();
    }

    /** U10; a unit that was voided has no dates. */
    private List<UnitEvent> passed(String id) {
        return unit.isVoided() ? List.of() : Lateness.passed(id, standing, Undoings.today(act));
    }
}
