package org.phaseout.platform.policy;

import org.phaseout.platform.deadletter.Passing;

/** The service stops while a policy's command is under way; its key makes it harmless to send it again. */
final class CutShort extends RuntimeException implements Passing {

    CutShort(InterruptedException cause) {
        super("interrupted while a command was under way", cause);
    }
}
