package org.phaseout.deploy.backing;

/** Something that stands below the services could not be started, reached or prepared; the message says the remedy. */
public final class BackingFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BackingFailure(String message) {
        super(message);
    }

    public BackingFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
