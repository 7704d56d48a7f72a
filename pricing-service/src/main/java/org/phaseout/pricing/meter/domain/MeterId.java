package org.phaseout.pricing.meter.domain;

/** Identity of a meter or line, chosen by whoever reads it first. */
public record MeterId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
