package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.enterprise.unit.domain.Findings.Suspicion;
import org.phaseout.enterprise.unit.domain.ListingEvent.UnitCarriedOver;
import org.phaseout.enterprise.unit.domain.ListingEvent.UnitListed;
import org.phaseout.enterprise.unit.domain.Report.CarryUnitOver;
import org.phaseout.enterprise.unit.domain.Report.ListUnit;
import org.phaseout.enterprise.unit.domain.UnitCommand.PlanOf;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.AlreadyListed;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.AlreadyOut;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NoEarlierListing;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.OutUnderPlan;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.PlanNotYetKnown;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.SuspicionOpen;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.UnitOnAnothersGround;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.YearNotLater;
import org.phaseout.platform.domain.Holders;

/** U3: the township-year plans a unit is or was on, in the order of their years. It counts once, in the last. */
record Listings(List<Happened<Listing>> all) {

    static final Listings NONE = new Listings(List.of());

    /** @param way {@code dismantle} or {@code seal} */
    record Listing(int year, String way, LocalDate exitBy, String document) {}

    Listings with(UnitListed listed, LocalDate on) {
        return with(new Listing(listed.year(), listed.way(), listed.exitBy(), listed.document()), on);
    }

    Listings with(UnitCarriedOver carried, LocalDate on) {
        return with(new Listing(carried.year(), carried.way(), carried.exitBy(), carried.document()), on);
    }

    private Listings with(Listing listing, LocalDate on) {
        return new Listings(Stream.concat(all.stream(), Stream.of(new Happened<>(listing, on)))
                .toList());
    }

    Optional<Listing> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().what());
    }

    static UnitListed fact(ListUnit command, Holders holders) {
        var plan = command.plan();
        return new UnitListed(
                command.unitId().value(),
                planId(plan, holders),
                plan.township(),
                plan.year(),
                command.way(),
                command.exitBy(),
                command.document());
    }

    static UnitCarriedOver fact(CarryUnitOver command, Holders holders) {
        var plan = command.plan();
        return new UnitCarriedOver(
                command.unitId().value(),
                planId(plan, holders),
                plan.township(),
                plan.year(),
                command.from().year(),
                command.from().document(),
                command.way(),
                command.exitBy(),
                command.document());
    }

    private static String planId(PlanOf plan, Holders holders) {
        return holders.of(plan.claim())
                .orElseThrow(() -> new UnitRefused(new PlanNotYetKnown(plan.township(), plan.year())));
    }

    /** A unit is listed once; the refusal names the plan it stands on. */
    static Optional<Reason> obstacle(UnitListed listed, Standing unit) {
        return notToBeListed(listed.township(), unit)
                .or(() -> unit.listings()
                        .last()
                        .map(earlier -> new AlreadyListed(listed.year(), earlier.year(), earlier.document())));
    }

    /** Only an unfinished unit is carried over, from its last plan into a later one. */
    static Optional<Reason> obstacle(UnitCarriedOver carried, Standing unit) {
        var refused = notToBeListed(carried.township(), unit);
        if (refused.isPresent()) {
            return refused;
        }
        var last = unit.listings().last();
        return last.filter(earlier -> earlier.year() == carried.fromYear()
                                && earlier.document().equals(carried.fromDocument()))
                        .isEmpty()
                ? Optional.of(new NoEarlierListing(carried.fromYear(), carried.fromDocument()))
                : last.filter(earlier -> carried.year() <= earlier.year())
                        .map(earlier -> new YearNotLater(carried.year(), earlier.year()));
    }

    /** List-water guard: what is out names the plan it went out under; a plan lists what stands on its township's ground. */
    private static Optional<Reason> notToBeListed(String township, Standing unit) {
        var stage = unit.stage();
        if (stage.isOut()) {
            return Optional.of(unit.listings()
                    .last()
                    .<Reason>map(plan -> new OutUnderPlan(stage, plan.year(), plan.document()))
                    .orElse(new AlreadyOut(stage)));
        }
        var as = unit.asIdentified();
        return !as.township().equals(township)
                ? Optional.of(new UnitOnAnothersGround(as.unitId(), "township:" + township))
                : Optional.of(unit.findings().suspicion())
                        .filter(Suspicion::isOpen)
                        .flatMap(Suspicion::formerUnit)
                        .map(SuspicionOpen::new);
    }
}
