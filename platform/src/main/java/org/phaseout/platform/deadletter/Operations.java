package org.phaseout.platform.deadletter;

/** What only an operator may ask for. */
public final class Operations {

    /** Every operator's endpoint lies below this path. */
    public static final String PATH = "/v1/operations";

    private Operations() {}
}
