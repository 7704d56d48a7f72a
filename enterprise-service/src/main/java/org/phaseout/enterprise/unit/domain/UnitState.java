package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;

/**
 * A unit as its facts say it is, for those who read and do not decide.
 *
 * @param identified as it stands, or as it last stood before it was voided
 * @param entries every fact with what became of it
 */
public record UnitState(
        Stage stage, UnitIdentified identified, List<Entry<UnitEvent>> entries, Flags flags, Progress progress) {

    /** @param resurgence none, suspected, confirmed or cleared */
    public record Flags(
            boolean overdue, String resurgence, @Nullable String formerUnitId, boolean groundAnnulled) {}

    /**
     * @param missing names of the facts that a sealing still needs
     * @param dates that the unit has, with the day on which what was due happened
     */
    public record Progress(
            @Nullable Integer planYear,
            @Nullable String planDocument,
            @Nullable Boolean conditionsExist,
            List<String> missing,
            List<Dated> dates,
            int machinesDisposed) {}

    /** @param metOn null as long as nobody told; {@code foundLate} once the date was found to have passed */
    public record Dated(
            String what, LocalDate due, @Nullable LocalDate metOn, boolean foundLate) {}

    /** The state after facts in the order of their versions. */
    public static UnitState of(Stream<Telling> facts) {
        var unit = facts.reduce(
                Unit.UNKNOWN, (before, next) -> before.evolve(next.fact(), next.told()), (_, last) -> last);
        var standing = unit.standing();
        return new UnitState(
                standing.stage(), lastIdentified(unit), unit.history().entries(), flags(standing), progress(standing));
    }

    private static UnitIdentified lastIdentified(Unit unit) {
        return unit.history().entries().reversed().stream()
                .map(Entry::fact)
                .filter(UnitIdentified.class::isInstance)
                .map(UnitIdentified.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A fact and how it was told. */
    public record Telling(UnitEvent fact, Told told) {}

    private static Flags flags(Standing unit) {
        var suspicion = unit.findings().suspicion();
        return new Flags(
                Lateness.isOverdue(unit),
                suspicion.word(),
                suspicion.formerUnit().orElse(null),
                unit.findings().groundAnnulled());
    }

    private static Progress progress(Standing unit) {
        var way = unit.sealing().way();
        return new Progress(
                unit.listings().last().map(Listings.Listing::year).orElse(null),
                unit.listings().last().map(Listings.Listing::document).orElse(null),
                way == null ? null : way.what().conditionsExist(),
                unit.sealing().missing(),
                Lateness.of(unit).stream()
                        .map(due -> new Dated(
                                due.date().what(),
                                due.date().due(),
                                due.metOn(),
                                unit.findings().passed().contains(due.date())))
                        .toList(),
                unit.dismantling().disposed().size());
    }
}
