package org.phaseout.reporting.notice.web;

import java.util.List;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.domain.ShownUnit.Enterprise;
import org.phaseout.reporting.notice.domain.ShownUnit.Equipment;
import org.phaseout.reporting.notice.domain.ShownUnit.Industry;

/** A capacity unit as the public reads it by machine. */
record PublicUnit(
        Enterprise enterprise,
        String township,
        Industry industry,
        Equipment equipment,
        Capacity capacity,
        List<String> basis) {

    /** @param quantity decimal, as a string so that no reader rounds it */
    record Capacity(String quantity, String unit) {}

    static PublicUnit of(ShownUnit unit) {
        return new PublicUnit(
                unit.enterprise(),
                unit.township(),
                unit.industry(),
                unit.equipment(),
                new Capacity(
                        unit.capacity().quantity().toPlainString(),
                        unit.capacity().unit()),
                unit.basis());
    }
}
