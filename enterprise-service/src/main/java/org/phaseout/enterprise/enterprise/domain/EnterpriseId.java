package org.phaseout.enterprise.enterprise.domain;

/** Identity of an enterprise in this system, chosen by whoever registers it; it outlives names. */
public record EnterpriseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
