package org.phaseout.reporting.notice.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of a capacity unit (domain.md N2, policy.md §9). Whatever is not named here does not go out.
 *
 * @param township GB/T 2260 code, nine digits
 * @param basis why the capacity is outdated, sorted codes
 */
public record ShownUnit(
        String unitId,
        Enterprise enterprise,
        String township,
        Industry industry,
        Equipment equipment,
        Capacity capacity,
        List<String> basis) {

    /** @param formerNames 曾用名, oldest first; they stay searchable (N1) */
    public record Enterprise(String name, List<String> formerNames, String uscc) {}

    /** @param edition of GB/T 4754; a code means nothing without it */
    public record Industry(String code, String edition) {}

    public record Equipment(String kind, @Nullable String model, int count) {}

    /** @param unit of measure, such as {@code 10kt/a} */
    public record Capacity(BigDecimal quantity, String unit) {}

    ShownUnit called(String name) {
        return of(new Enterprise(name, enterprise.formerNames(), enterprise.uscc()));
    }

    public ShownUnit of(Enterprise owner) {
        return new ShownUnit(unitId, owner, township, industry, equipment, capacity, basis);
    }

    ShownUnit ofModel(String model) {
        return new ShownUnit(
                unitId,
                enterprise,
                township,
                industry,
                new Equipment(equipment.kind(), model, equipment.count()),
                capacity,
                basis);
    }
}
