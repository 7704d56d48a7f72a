package org.phaseout.enterprise.unit.domain;

import org.phaseout.enterprise.unit.domain.UnitCommand.IdentifyUnit;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.domain.Claim;

/** Puts an identification into the raw, stable data of its event. */
final class Identification {

    static UnitIdentified of(IdentifyUnit command, String enterpriseId) {
        var equipment = command.equipment();
        return new UnitIdentified(
                command.unitId().value(),
                enterpriseId,
                command.uscc().value(),
                command.enterpriseName(),
                command.site().township(),
                command.site().industryCode(),
                command.site().industryEdition(),
                new UnitEvent.Equipment(
                        equipment.kind(),
                        equipment.maker(),
                        equipment.model(),
                        equipment.serials(),
                        equipment.count(),
                        equipment.parameters()),
                equipment.fingerprints().stream().map(Claim::value).sorted().toList(),
                command.capacity().quantity(),
                command.capacity().unit(),
                command.basis().stream().map(Basis::word).sorted().toList(),
                command.catalogue().stream()
                        .map(item -> new UnitEvent.CatalogueItem(item.edition().year(), item.item(), item.dueOn()))
                        .toList(),
                command.surveyedBy());
    }

    private Identification() {}
}
