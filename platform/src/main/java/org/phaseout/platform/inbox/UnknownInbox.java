package org.phaseout.platform.inbox;

/** This service has no inbox of that name. */
public final class UnknownInbox extends RuntimeException {

    UnknownInbox(String name) {
        super("no inbox is named " + name);
    }
}
