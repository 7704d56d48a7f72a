package org.phaseout.platform.outbox;

/** The broker has not confirmed every message. Some may have arrived; publish all of them again. */
public final class NotAcknowledged extends RuntimeException {

    NotAcknowledged(String topic, Throwable cause) {
        super("not every message to " + topic + " was acknowledged", cause);
    }
}
