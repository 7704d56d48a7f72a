package org.phaseout.platform.outbox;

import org.phaseout.platform.deadletter.Passing;

/** The broker has not confirmed every message. Some may have arrived; publish all of them again. */
public final class NotAcknowledged extends RuntimeException implements Passing {

    NotAcknowledged(String topic, Throwable cause) {
        super("not every message to " + topic + " was acknowledged", cause);
    }
}
