package org.phaseout.platform.domain;

/** An aggregate would not do what it was asked, and says why. An ordinary answer: it carries no stack trace. */
public abstract class Refused extends RuntimeException {

    protected Refused(Object reason) {
        super(reason.toString(), null, false, false);
    }

    /** The reason as data, one record per rule. */
    public abstract Object reason();
}
