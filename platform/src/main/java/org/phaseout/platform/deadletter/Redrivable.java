package org.phaseout.platform.deadletter;

import org.phaseout.platform.message.WireMessage;

/** A reader that parks letters, and can apply one again. */
public interface Redrivable {

    /** Whether the letters of this group are its own. */
    boolean reads(String group);

    /** Applies one letter, within the transaction that also deletes it. */
    void again(String group, WireMessage letter);
}
