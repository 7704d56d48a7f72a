package org.phaseout.pricing.tariff.domain;

/** How well a row is known: A text read, B secondary text, C own knowledge, D unverified and never charged (T1). */
public enum Certainty {
    A,
    B,
    C,
    D;

    boolean isUnverified() {
        return this == D;
    }
}
