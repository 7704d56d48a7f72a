package org.phaseout.platform.inbox;

import java.util.List;
import org.phaseout.platform.message.Message;

/** A reader for which several messages together are less work than one by one. */
public interface BatchHandler<M> extends InboxHandler<M> {

    /**
     * Applies messages that were read together, in the order of the topic, within one transaction. When it fails, nothing
     * of it is left and they come again one by one, so that only the one that cannot be applied is parked.
     */
    void on(List<Message<M>> messages);

    @Override
    default void on(Message<M> message) {
        on(List.of(message));
    }
}
