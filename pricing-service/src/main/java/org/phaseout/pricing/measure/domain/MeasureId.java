package org.phaseout.pricing.measure.domain;

/** Identity of a price measure: a unit has one for the ground that it is of the elimination class. */
public record MeasureId(String value) {

    public static MeasureId ofUnit(String unitId) {
        return new MeasureId("PM-" + unitId);
    }

    @Override
    public String toString() {
        return value;
    }
}
