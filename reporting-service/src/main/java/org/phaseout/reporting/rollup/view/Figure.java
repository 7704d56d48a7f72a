package org.phaseout.reporting.rollup.view;

import java.util.Optional;

/** What the rollup counts (domain.md R1); the code is public and outlives the name. */
public enum Figure {
    ENTERPRISES_REGISTERED("enterprises-registered"),
    UNITS_IDENTIFIED("units-identified"),
    /** One figure per measuring unit: capacities of different units are never added. */
    CAPACITY_IDENTIFIED("capacity-identified");

    private final String code;

    Figure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the records behind it are capacity units. */
    public boolean isOfUnits() {
        return switch (this) {
            case ENTERPRISES_REGISTERED -> false;
            case UNITS_IDENTIFIED, CAPACITY_IDENTIFIED -> true;
        };
    }

    public static Optional<Figure> of(String code) {
        for (var figure : values()) {
            if (figure.code.equals(code)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }
}
