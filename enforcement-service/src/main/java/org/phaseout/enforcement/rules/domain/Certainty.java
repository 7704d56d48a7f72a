package org.phaseout.enforcement.rules.domain;

/** How certain a figure of a table is; the marks of the policy facts. */
public enum Certainty {
    /** The text of the rule was read. */
    A,
    /** Read in a secondary text only. */
    B,
    /** Not checked against a text; a rule as long as it is data that can be corrected. */
    C,
    /** Unverified: shown and never enforced. */
    D;

    public boolean isEnforced() {
        return this != D;
    }
}
