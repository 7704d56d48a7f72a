package org.phaseout.platform.message;

import org.jspecify.annotations.Nullable;

/** A record that is not a message this service can read; reading it again will not help until something changes. */
public class UnreadableMessage extends RuntimeException {

    UnreadableMessage(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
