package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.enterprise.domain.Uscc;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.TakenOver;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

/** Everything that can have happened to a capacity unit. Stored for ever, so fields are only ever added. */
public sealed interface UnitEvent extends Fact
        permits UnitEvent.UnitIdentified, ListingEvent, SealingEvent, ExitEvent, FindingEvent, UndoingEvent {

    String unitId();

    @Override
    default String aggregateId() {
        return unitId();
    }

    @Override
    default List<ClaimChange> claims() {
        return Machines.changedBy(this);
    }

    record Equipment(
            String kind,
            @Nullable String maker,
            @Nullable String model,
            List<String> serials,
            int count,
            Map<String, BigDecimal> parameters) {}

    record CatalogueItem(
            String edition, String item, @Nullable LocalDate dueOn) {}

    /** @param machines fingerprints the unit holds from here on (U8) */
    @StoredAs("unit-identified")
    record UnitIdentified(
            String unitId,
            String enterpriseId,
            String uscc,
            String enterpriseName,
            String township,
            String industryCode,
            String industryEdition,
            Equipment equipment,
            List<String> machines,
            BigDecimal capacity,
            String capacityUnit,
            List<String> basis,
            List<CatalogueItem> catalogue,
            List<String> surveyedBy)
            implements UnitEvent {

        @Override
        public List<ClaimChange> claims() {
            var owner = new Uscc(uscc).claim().restedOn();
            return Stream.concat(Machines.changedBy(this).stream(), Stream.of(new TakenOver(owner)))
                    .toList();
        }
    }

    /**
     * U8: what an exit does to the fingerprints of a unit.
     *
     * @param released that the unit held
     * @param recognised from here on as this unit's; without those another unit exited with before
     */
    record ExitedMachines(List<String> released, List<String> recognised) {}

    /**
     * U8: what an undoing does to the fingerprints of a unit.
     *
     * @param released that the unit held, live
     * @param forgotten as exited with this unit
     * @param held again, live
     */
    record RegainedMachines(List<String> released, List<String> forgotten, List<String> held) {

        static final RegainedMachines NONE = new RegainedMachines(List.of(), List.of(), List.of());
    }
}
