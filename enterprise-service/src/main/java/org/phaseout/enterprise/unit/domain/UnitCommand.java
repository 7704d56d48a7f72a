package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.phaseout.enterprise.enterprise.domain.Uscc;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.OwnersCodeWrong;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Command;

/** Everything that may be asked of a capacity unit. */
public sealed interface UnitCommand extends Command {

    UnitId unitId();

    @Override
    default String aggregateId() {
        return unitId().value();
    }

    /** The code of the enterprise a unit belongs to; throws {@link UnitRefused} for one that is wrong by itself (U1). */
    static Uscc ownersCode(String code) {
        Uscc.flaw(code).ifPresent(flaw -> {
            throw new UnitRefused(new OwnersCodeWrong(flaw));
        });
        return new Uscc(code);
    }

    /** The site of a unit: township by GB/T 2260 code, industry by GB/T 4754 class and edition. */
    record Site(String township, String industryCode, String industryEdition) {}

    /** @param unit of measure, such as {@code 10kt/a}; capacities of different units are never added */
    record Capacity(BigDecimal quantity, String unit) {}

    /**
     * U1: records a unit found in the survey.
     *
     * @param enterpriseName as found on site; the enterprise itself is known by its code
     * @param surveyedBy references into the persons vault
     */
    record IdentifyUnit(
            UnitId unitId,
            Uscc uscc,
            String enterpriseName,
            Site site,
            Equipment equipment,
            Capacity capacity,
            Set<Basis> basis,
            List<CatalogueItem> catalogue,
            List<String> surveyedBy)
            implements UnitCommand {

        @Override
        public Set<Claim> claims() {
            var claims = new HashSet<>(equipment.fingerprints());
            claims.add(uscc.claim());
            return claims;
        }
    }
}
