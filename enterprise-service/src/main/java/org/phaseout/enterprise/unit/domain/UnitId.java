package org.phaseout.enterprise.unit.domain;

/** Identity of a capacity unit, chosen by whoever identifies it. */
public record UnitId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
