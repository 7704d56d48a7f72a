package org.phaseout.enterprise.unit.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.phaseout.enterprise.unit.domain.UnitEvent.CatalogueItem;
import org.phaseout.enterprise.unit.domain.UnitEvent.Equipment;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;

/**
 * A capacity unit as officers read it. Surveyors are counted, not named: their names stay in the vault.
 *
 * @param version for If-Match, from 1
 * @param state where the unit is on its way out
 * @param capacity in {@code capacityUnit}
 * @param identifiedOn the day of the finding, Asia/Shanghai
 */
record UnitDocument(
        String id,
        long version,
        String state,
        String enterpriseId,
        String uscc,
        String enterpriseName,
        String township,
        String industryCode,
        String industryEdition,
        Equipment equipment,
        BigDecimal capacity,
        String capacityUnit,
        List<String> basis,
        List<CatalogueItem> catalogue,
        int surveyors,
        LocalDate identifiedOn,
        Instant recordedAt) {

    static UnitDocument of(UnitIdentified unit, Recorded<Fact> recorded) {
        return new UnitDocument(
                unit.unitId(),
                recorded.version(),
                "identified",
                unit.enterpriseId(),
                unit.uscc(),
                unit.enterpriseName(),
                unit.township(),
                unit.industryCode(),
                unit.industryEdition(),
                unit.equipment(),
                unit.capacity(),
                unit.capacityUnit(),
                unit.basis(),
                unit.catalogue(),
                unit.surveyedBy().size(),
                recorded.occurredOn(),
                recorded.recordedAt());
    }
}
