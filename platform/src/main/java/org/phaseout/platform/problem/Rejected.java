package org.phaseout.platform.problem;

/** Ends the handling of a request that cannot be taken. An ordinary answer: it carries no stack trace. */
public final class Rejected extends RuntimeException {

    private final transient Problem problem;

    public Rejected(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
