package org.phaseout.deploy.bench.harness;

/** A question to which a part of the table is the answer. */
public interface Measure {

    /** Name, as {@code --only} takes it. */
    String name();

    /** Runs all its rounds; what comes out goes into the report. */
    void run(Pairs pairs) throws Exception;
}
