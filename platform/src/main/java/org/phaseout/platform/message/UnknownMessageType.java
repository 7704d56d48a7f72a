package org.phaseout.platform.message;

/** The sender says something this build has no word for: usually the sender was upgraded first. */
public final class UnknownMessageType extends UnreadableMessage {

    UnknownMessageType(String type) {
        super("no message of this contract is published as " + type, null);
    }
}
