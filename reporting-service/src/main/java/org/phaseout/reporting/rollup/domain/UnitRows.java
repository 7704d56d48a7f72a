package org.phaseout.reporting.rollup.domain;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.RecordFact.OfUnit;
import org.phaseout.reporting.record.domain.Telling;
import org.phaseout.reporting.record.domain.UnitRecord;
import org.phaseout.reporting.rollup.domain.Contribution.Dimensions;
import org.phaseout.reporting.rollup.domain.Row.True;

/**
 * What a unit adds: once to each figure it has come to, however often it was listed, with its capacity in its own
 * measuring unit.
 */
final class UnitRows {

    private final OfUnit.Identified identified;
    private final UnitRecord now;

    private UnitRows(OfUnit.Identified identified, UnitRecord now) {
        this.identified = identified;
        this.now = now;
    }

    /** Nothing for a unit whose identification does not stand. */
    static Stream<True> of(List<Telling> standing) {
        var now = UnitRecord.of(standing.stream());
        return now.identification()
                .flatMap(identified -> Stream.concat(
                        Rows.daily(standing, facts -> new UnitRows(identified, now).on(UnitRecord.of(facts))),
                        Facts.of(standing, identified.traits())));
    }

    /** @param then the unit as the facts up to a day tell */
    private Stream<Contribution> on(UnitRecord then) {
        var here = Dimensions.of(identified.traits());
        var byState = here.in(then.state().code());
        return Stream.of(
                        identified(then, byState),
                        counted(then, OfUnit.Planned.class, Figure.UNITS_PLANNED, Figure.CAPACITY_PLANNED, byState),
                        counted(then, OfUnit.Sealed.class, Figure.UNITS_SEALED, Figure.CAPACITY_SEALED, here),
                        counted(
                                then,
                                OfUnit.Dismantled.class,
                                Figure.UNITS_DISMANTLED,
                                Figure.CAPACITY_DISMANTLED,
                                here),
                        counted(then, OfUnit.Accepted.class, Figure.UNITS_ACCEPTED, Figure.CAPACITY_ACCEPTED, here),
                        counted(
                                then,
                                OfUnit.ExitedSealed.class,
                                Figure.UNITS_EXITED_SEALED,
                                Figure.CAPACITY_EXITED_SEALED,
                                here),
                        yearPlans(then, here),
                        overdue(then, here),
                        closure(then, here))
                .flatMap(contributions -> contributions);
    }

    /** U8: the same machine is not identified twice; cleared, it never was the same. */
    private Stream<Contribution> identified(UnitRecord then, Dimensions byState) {
        return now.isResurgence()
                ? Stream.empty()
                : counted(then, OfUnit.Identified.class, Figure.UNITS_IDENTIFIED, Figure.CAPACITY_IDENTIFIED, byState);
    }

    private Stream<Contribution> counted(
            UnitRecord then, Class<? extends OfUnit> fact, Figure units, Figure capacity, Dimensions dimensions) {
        return then.is(fact) ? both(units, capacity, dimensions) : Stream.empty();
    }

    private Stream<Contribution> both(Figure units, Figure capacity, Dimensions dimensions) {
        return Stream.of(
                Contribution.one(units, dimensions),
                new Contribution(capacity, dimensions, identified.measuringUnit(), identified.capacity()));
    }

    /** P1: on the plans of each year; out of the last of them only, so that no tonne is out twice (U3). */
    private Stream<Contribution> yearPlans(UnitRecord then, Dimensions here) {
        var years = then.planYears();
        var planned = years.stream()
                .flatMap(
                        year -> both(Figure.UNITS_YEAR_PLAN, Figure.CAPACITY_YEAR_PLAN, here.planned(year.toString())));
        var out = years.isEmpty() || !then.isOut()
                ? Stream.<Contribution>empty()
                : both(
                        Figure.UNITS_YEAR_PLAN_OUT,
                        Figure.CAPACITY_YEAR_PLAN_OUT,
                        here.planned(years.last().toString()));
        return Stream.concat(planned, out);
    }

    /**
     * U10: what was overtaken was never overdue; what has followed since is no longer. Told by what was due first of all
     * that is still waited for.
     */
    private Stream<Contribution> overdue(UnitRecord then, Dimensions here) {
        var became = then.becameOverdue();
        became.retainAll(now.becameOverdue());
        var ever = became.isEmpty()
                ? Stream.<Contribution>empty()
                : Stream.of(Contribution.one(Figure.UNITS_BECAME_OVERDUE, here));
        var still = became.stream()
                .filter(then::isBehind)
                .min(comparing(OfUnit.Overdue::due))
                .map(first -> both(Figure.UNITS_OVERDUE, Figure.CAPACITY_OVERDUE, here.in(first.what())))
                .orElse(Stream.empty());
        return Stream.concat(ever, still);
    }

    /** E6a: an annulled decision never was; the flag is up from the day on which it fell. */
    private Stream<Contribution> closure(UnitRecord then, Dimensions here) {
        var closures = then.closures();
        closures.retainAll(now.closures());
        var decided = closures.isEmpty()
                ? Stream.<Contribution>empty()
                : Stream.of(Contribution.one(Figure.UNITS_CLOSURE_DECIDED, here));
        var fallen = now.closures().isEmpty() && !then.annulments().isEmpty()
                ? Stream.of(Contribution.one(Figure.UNITS_GROUND_ANNULLED, here))
                : Stream.<Contribution>empty();
        return Stream.concat(decided, fallen);
    }
}
