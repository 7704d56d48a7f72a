package org.phaseout.pricing.measure.inbox;

import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.pricing.measure.domain.Ground;
import org.phaseout.pricing.measure.domain.Ground.Owner;
import org.phaseout.pricing.measure.domain.GroundEnd;
import org.phaseout.pricing.measure.domain.MeasureCommand.EndGround;
import org.phaseout.pricing.measure.domain.MeasureCommand.ScreenMeasure;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureId;
import org.phaseout.pricing.measure.view.UnitExits.Known;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.springframework.stereotype.Component;

/** T2: a unit of the elimination class, of a sector with a regime, is screened; also when it is identified anew. */
@Component
class WhenAnEliminationUnitIsIdentifiedThenAMeasureIsScreened {

    private static final String NAME = "when-an-elimination-unit-is-identified-then-a-measure-is-screened";
    private static final String ELIMINATION_CLASS = "elimination-class";

    private final PolicyCommands commands;
    private final Tariffs tariffs;

    WhenAnEliminationUnitIsIdentifiedThenAMeasureIsScreened(PolicyCommands commands, Tariffs tariffs) {
        this.commands = commands;
        this.tariffs = tariffs;
    }

    void on(UnitIdentified unit, MessageHeader header, Known exits) {
        var id = MeasureId.ofUnit(unit.unitId());
        var sector = tariffs.sector(unit.industry().code(), unit.industry().edition());
        if (sector.isPresent() && unit.basis().contains(ELIMINATION_CLASS)) {
            var known = exits.of(header.district(), unit.unitId());
            commands.send(NAME, header, new ScreenMeasure(id, ground(unit, sector.get(), header), known, tariffs));
        } else if (header.version() > 1) { // corrected, so that it is no ground any more
            commands.send(
                    NAME, header, new EndGround(id, GroundEnd.VOIDED, new Cause(header.version(), "unit-identified")));
        }
    }

    private static Ground ground(UnitIdentified unit, String sector, MessageHeader header) {
        return new Ground(
                unit.unitId(),
                header.version(),
                new Owner(unit.uscc(), unit.enterpriseName(), unit.township()),
                sector,
                Consumer.ELIMINATION,
                unit.equipment().kind(),
                unit.catalogue().stream()
                        .map(item -> item.edition() + "/" + item.item())
                        .toList());
    }
}
