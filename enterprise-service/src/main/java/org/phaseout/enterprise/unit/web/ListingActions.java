package org.phaseout.enterprise.unit.web;

import java.time.LocalDate;
import java.util.Set;
import org.phaseout.enterprise.unit.domain.Report.CarryUnitOver;
import org.phaseout.enterprise.unit.domain.Report.CarryUnitOver.Cited;
import org.phaseout.enterprise.unit.domain.Report.ListUnit;
import org.phaseout.enterprise.unit.domain.UnitCommand.PlanOf;
import org.phaseout.enterprise.unit.domain.UnitId;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A township puts a unit on its plan of a year, and carries it over (U3). */
@Configuration(proxyBeanMethods = false)
class ListingActions {

    private static final Set<String> TOWNSHIPS = Set.of("township:*");

    record Listing(int year, String way, LocalDate exitBy, String document) {}

    record Carryover(int year, Cited from, String way, LocalDate exitBy, String document) {}

    @Bean
    Action<Listing> unitListing() {
        return new Action<>(
                "report.unit.listing",
                Listing.class,
                TOWNSHIPS,
                (subject, data, act) -> new ListUnit(
                        new UnitId(subject), planOf(act, data.year()), data.way(), data.exitBy(), data.document()));
    }

    @Bean
    Action<Carryover> unitCarryover() {
        return new Action<>(
                "report.unit.carryover",
                Carryover.class,
                TOWNSHIPS,
                (subject, data, act) -> new CarryUnitOver(
                        new UnitId(subject),
                        planOf(act, data.year()),
                        data.from(),
                        data.way(),
                        data.exitBy(),
                        data.document()));
    }

    /** Only townships list, each in its own plan. */
    private static PlanOf planOf(Act act, int year) {
        return new PlanOf(act.by().township().orElseThrow(), year);
    }
}
