package org.phaseout.reporting.rollup.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the rollup counts (domain.md R1); the code is public and outlives the name. Whether a figure is published is
 * decided here and nowhere else (decision 0008).
 */
public enum Figure {
    ENTERPRISES_REGISTERED("enterprises-registered", Of.ENTERPRISES, Reader.ANYONE),

    /** By state; every unit is in one of them. Capacities are figures of their own, one per measuring unit. */
    UNITS_IDENTIFIED("units-identified", Of.UNITS, Reader.ANYONE),
    CAPACITY_IDENTIFIED("capacity-identified", Of.CAPACITIES, Reader.ANYONE),
    /** On a phase-out plan, by state; carried over, a unit still counts once (U3). */
    UNITS_PLANNED("units-planned", Of.UNITS, Reader.ANYONE),
    CAPACITY_PLANNED("capacity-planned", Of.CAPACITIES, Reader.ANYONE),
    /** P1: on the plans of one year; carried over, a unit is on those of several. */
    UNITS_YEAR_PLAN("units-year-plan", Of.UNITS, Reader.ANYONE),
    CAPACITY_YEAR_PLAN("capacity-year-plan", Of.CAPACITIES, Reader.ANYONE),
    /** Of these out; a unit that was carried over is out of the last. */
    UNITS_YEAR_PLAN_OUT("units-year-plan-out", Of.UNITS, Reader.ANYONE),
    CAPACITY_YEAR_PLAN_OUT("capacity-year-plan-out", Of.CAPACITIES, Reader.ANYONE),
    /** Ever sealed, whatever came after. */
    UNITS_SEALED("units-sealed", Of.UNITS, Reader.ANYONE),
    CAPACITY_SEALED("capacity-sealed", Of.CAPACITIES, Reader.ANYONE),
    UNITS_DISMANTLED("units-dismantled", Of.UNITS, Reader.ANYONE),
    CAPACITY_DISMANTLED("capacity-dismantled", Of.CAPACITIES, Reader.ANYONE),
    UNITS_ACCEPTED("units-accepted", Of.UNITS, Reader.ANYONE),
    CAPACITY_ACCEPTED("capacity-accepted", Of.CAPACITIES, Reader.ANYONE),
    /** U5: an end state of its own, never added to the dismantled. */
    UNITS_EXITED_SEALED("units-exited-sealed", Of.UNITS, Reader.ANYONE),
    CAPACITY_EXITED_SEALED("capacity-exited-sealed", Of.CAPACITIES, Reader.ANYONE),
    /** Reached by a closing decision that stands (E6, E6a). */
    UNITS_CLOSURE_DECIDED("units-closure-decided", Of.UNITS, Reader.ANYONE),

    /** U10: visible to officers, not published; by what is waited for, sealing or dismantling. */
    UNITS_OVERDUE("units-overdue", Of.UNITS, Reader.OFFICERS),
    CAPACITY_OVERDUE("capacity-overdue", Of.CAPACITIES, Reader.OFFICERS),
    /** Ever overdue, also when it has followed since. */
    UNITS_BECAME_OVERDUE("units-became-overdue", Of.UNITS, Reader.OFFICERS),
    /** E6a: the closing decision fell, what was physically done stays. */
    UNITS_GROUND_ANNULLED("units-ground-annulled", Of.UNITS, Reader.OFFICERS),

    /** By state and track. Cases are published one by one, by a recorded decision (E11), not as figures. */
    CASES_OPENED("cases-opened", Of.CASES, Reader.OFFICERS),
    CASES_LAPSED("cases-lapsed", Of.CASES, Reader.OFFICERS),
    CASES_REFERRED("cases-referred", Of.CASES, Reader.OFFICERS),
    CLOSURES_DECIDED("closures-decided", Of.CASES, Reader.OFFICERS),

    /** By state (T2). */
    PRICE_MEASURES("price-measures", Of.MEASURES, Reader.OFFICERS),
    /** T3: 测算, never 应收; in CNY. */
    PRICE_ESTIMATED("price-estimated", Of.MONEY, Reader.OFFICERS),

    /** Facts that authorities reported and that stand. */
    FACTS_REPORTED("facts-reported", Of.FACTS, Reader.OFFICERS),
    /** Those of them that the system learned more than three days after they happened. */
    FACTS_REPORTED_LATE("facts-reported-late", Of.FACTS, Reader.OFFICERS);

    private enum Of {
        ENTERPRISES,
        UNITS,
        CAPACITIES,
        CASES,
        MEASURES,
        MONEY,
        FACTS
    }

    private enum Reader {
        ANYONE,
        OFFICERS
    }

    private final String code;
    private final Of of;
    private final Reader reader;

    Figure(String code, Of of, Reader reader) {
        this.code = code;
        this.of = of;
        this.reader = reader;
    }

    public String code() {
        return code;
    }

    /** Whether anyone may read it; what is not published needs the token of an authority (decision 0008). */
    public boolean isPublished() {
        return reader == Reader.ANYONE;
    }

    /** The measuring unit of all its values; empty for capacities, which are told in several. */
    public Optional<String> measuringUnit() {
        return switch (of) {
            case CAPACITIES -> Optional.empty();
            case MONEY -> Optional.of(Contribution.CNY);
            case ENTERPRISES, UNITS, CASES, MEASURES, FACTS -> Optional.of(Contribution.COUNT);
        };
    }

    /** Whether the records behind it are capacity units. */
    public boolean isOfUnits() {
        return of == Of.UNITS || of == Of.CAPACITIES;
    }

    /** Under which name the words for its states stand: a unit, a case and a measure go different ways. */
    public String states() {
        return switch (of) {
            case CASES -> "case";
            case MEASURES -> "price";
            case UNITS, CAPACITIES -> this == UNITS_OVERDUE || this == CAPACITY_OVERDUE ? "awaited" : "state";
            case ENTERPRISES, MONEY, FACTS -> "state";
        };
    }

    public static Optional<Figure> of(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code.equals(code))
                .findFirst();
    }
}
