package org.phaseout.deploy.launcher.sample;

/** The sample could not be played to its end. */
public final class SampleFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SampleFailure(String message) {
        super(message);
    }

    public SampleFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
