package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
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
                        parameters(equipment)),
                equipment.fingerprints().stream().map(Claim::value).sorted().toList(),
                plain(command.capacity().quantity()),
                command.capacity().unit(),
                command.basis().stream().map(Basis::word).sorted().toList(),
                command.catalogue().stream()
                        .map(item -> new UnitEvent.CatalogueItem(item.edition().year(), item.item(), item.dueOn()))
                        .toList(),
                command.surveyedBy());
    }

    private static Map<String, BigDecimal> parameters(Equipment equipment) {
        return equipment.parameters().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> plain(each.getValue())));
    }

    /** One number has one stored form, so that 8.80 told after 8.8 is nothing new. */
    private static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private Identification() {}
}
