package org.phaseout.enterprise.plan.domain;

/** Identity of a township-year plan in this system, chosen by whoever opens it. */
public record PlanId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
