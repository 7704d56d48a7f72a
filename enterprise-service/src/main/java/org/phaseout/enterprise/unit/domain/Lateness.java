package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitOverdue;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitOverdueOvertaken;
import org.phaseout.enterprise.unit.domain.Listings.Listing;

/**
 * U10: which dates a unit has, and what it is to be late. A date counts unless another took its place before it passed.
 * A passed date is a finding on what was known; what becomes known later overtakes it (E7).
 */
final class Lateness {

    private static final Comparator<DueDate> ORDER =
            Comparator.comparing(DueDate::due).thenComparing(DueDate::what);

    /** @param metOn the day on which what was due happened; null as long as nobody told */
    record Due(DueDate date, @Nullable LocalDate metOn) {

        boolean isMetInTime() {
            return metOn != null && !metOn.isAfter(date.due());
        }
    }

    static List<Due> of(Standing unit) {
        return Stream.concat(exitDates(unit), dismantleDate(unit))
                .distinct()
                .map(date -> new Due(date, metOn(date, unit)))
                .toList();
    }

    private static Stream<DueDate> exitDates(Standing unit) {
        var dates = new ArrayList<DueDate>();
        var listings = unit.listings().all();
        for (int i = 0; i < listings.size(); i++) {
            var listing = listings.get(i).what();
            var replaced =
                    i + 1 < listings.size() && isSetBy(listings.get(i + 1).on(), listing.exitBy());
            if (!replaced) {
                exitDate(listing, unit).ifPresent(dates::add);
            }
        }
        return dates.stream();
    }

    /** The plan's date means sealing or dismantling by the way that stood when it passed. */
    private static Optional<DueDate> exitDate(Listing listing, Standing unit) {
        boolean toSeal = Optional.ofNullable(unit.sealing().way())
                .filter(way -> isSetBy(way.on(), listing.exitBy()))
                .map(way -> !way.what().conditionsExist())
                .orElse(listing.way().equals("seal"));
        if (toSeal) {
            return Optional.of(new DueDate(DueDate.SEALING, listing.exitBy()));
        }
        var dismantleBy = unit.sealing().dismantleBy();
        return dismantleBy.filter(set -> isSetBy(set.on(), listing.exitBy())).isPresent()
                ? Optional.empty()
                : Optional.of(new DueDate(DueDate.DISMANTLING, listing.exitBy()));
    }

    private static boolean isSetBy(LocalDate set, LocalDate passes) {
        return !set.isAfter(passes);
    }

    private static Stream<DueDate> dismantleDate(Standing unit) {
        return unit.sealing().dismantleBy().stream().map(set -> new DueDate(DueDate.DISMANTLING, set.what()));
    }

    private static @Nullable LocalDate metOn(DueDate date, Standing unit) {
        var exited = unit.sealedExit().exited();
        var sealed = date.what().equals(DueDate.SEALING) ? unit.sealing().sealedOn() : null;
        return Stream.of(
                        Optional.ofNullable(sealed),
                        Optional.ofNullable(unit.dismantling().inPlaceOn()),
                        Optional.ofNullable(exited).map(Happened::on))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Late now: a date was found to have passed, and what was due has still not happened. */
    static boolean isOverdue(Standing unit) {
        return unit.findings().passed().stream().anyMatch(date -> Objects.isNull(metOn(date, unit)));
    }

    /** Findings that what is known now shows to be wrong. */
    static List<UnitEvent> overtaken(String unitId, Standing unit) {
        var late = of(unit).stream()
                .filter(due -> !due.isMetInTime())
                .map(Due::date)
                .toList();
        return unit.findings().passed().stream()
                .filter(found -> !late.contains(found))
                .sorted(ORDER)
                .<UnitEvent>map(found -> new UnitOverdueOvertaken(unitId, found.what(), found.due()))
                .toList();
    }

    /** Dates that have passed without what was due, as far as anybody knows today, and were not found before. */
    static List<UnitEvent> passed(String unitId, Standing unit, LocalDate today) {
        return of(unit).stream()
                .filter(due -> !due.isMetInTime() && due.date().due().isBefore(today))
                .map(Due::date)
                .filter(date -> !unit.findings().passed().contains(date))
                .sorted(ORDER)
                .<UnitEvent>map(date -> new UnitOverdue(unitId, date.what(), date.due()))
                .toList();
    }

    private Lateness() {}
}
