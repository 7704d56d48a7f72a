package org.phaseout.deploy.launcher.sample;

/** Something played against a running district, which then judges what it finds. */
public interface Sample {
    /**
     * Plays and checks. Faults may happen while it plays; it calls {@link District#settle()} before it checks.
     *
     * @throws SampleFailure when it cannot go on; anything it merely found wrong belongs in the outcome
     */
    Outcome play(District running);
}
