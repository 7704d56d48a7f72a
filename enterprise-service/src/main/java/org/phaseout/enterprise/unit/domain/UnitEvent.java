package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

/** Everything that can have happened to a capacity unit. Stored for ever, so fields are only ever added. */
public sealed interface UnitEvent extends Fact {

    String unitId();

    @Override
    default String aggregateId() {
        return unitId();
    }

    @Override
    default List<ClaimChange> claims() {
        return switch (this) {
            case UnitIdentified identified ->
                identified.machines().stream()
                        .<ClaimChange>map(machine -> new Taken(new Claim("machine", machine)))
                        .toList();
        };
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
            implements UnitEvent {}
}
