package org.phaseout.enterprise.unit.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.SealingFact;
import org.phaseout.enterprise.unit.domain.UnitEvent.CatalogueItem;
import org.phaseout.enterprise.unit.domain.UnitEvent.Equipment;
import org.phaseout.enterprise.unit.domain.UnitState;
import org.phaseout.enterprise.unit.domain.UnitState.Dated;
import org.phaseout.enterprise.unit.domain.UnitState.Flags;

/**
 * A capacity unit as officers read it. Surveyors are counted, not named: their names stay in the vault.
 *
 * @param version for If-Match, from 1
 * @param state where the unit is on its way out
 * @param capacity in {@code capacityUnit}
 * @param identifiedOn the day of the finding, Asia/Shanghai
 * @param planYear of the plan it is on, with its document; null before it is listed
 * @param sealing the seven facts, each done or missing
 * @param dates that were set, with the day on which what was due happened
 * @param recordedAt when the newest fact was recorded
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
        @Nullable Integer planYear,
        @Nullable String planDocument,
        @Nullable Boolean conditionsExist,
        List<Step> sealing,
        List<Dated> dates,
        int machinesDisposed,
        Flags flags,
        Instant recordedAt) {

    /** @param fact its stored name */
    record Step(String fact, boolean done) {}

    static UnitDocument of(UnitState unit, Instant recordedAt) {
        var as = unit.identified();
        var progress = unit.progress();
        return new UnitDocument(
                as.unitId(),
                unit.entries().size(),
                unit.stage().word(),
                as.enterpriseId(),
                as.uscc(),
                as.enterpriseName(),
                as.township(),
                as.industryCode(),
                as.industryEdition(),
                as.equipment(),
                as.capacity(),
                as.capacityUnit(),
                as.basis(),
                as.catalogue(),
                as.surveyedBy().size(),
                identifiedOn(unit),
                progress.planYear(),
                progress.planDocument(),
                progress.conditionsExist(),
                steps(progress.missing()),
                progress.dates(),
                progress.machinesDisposed(),
                unit.flags(),
                recordedAt);
    }

    private static LocalDate identifiedOn(UnitState unit) {
        return unit.entries().stream()
                .filter(entry -> entry.fact().equals(unit.identified()))
                .map(entry -> entry.told().occurredOn())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static List<Step> steps(List<String> missing) {
        return Stream.of(SealingFact.values())
                .map(fact -> new Step(fact.storedAs(), !missing.contains(fact.storedAs())))
                .toList();
    }
}
