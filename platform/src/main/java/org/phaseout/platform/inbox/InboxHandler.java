package org.phaseout.platform.inbox;

import org.phaseout.platform.message.Message;

/**
 * What a service does with another service's messages. It runs inside the database transaction that also moves the
 * reading position, so that a message has one effect however often it is delivered.
 *
 * @param <M> the contract's sealed message type
 */
public interface InboxHandler<M> {

    /** Stable name of this reader; its positions and dead letters are kept under it. */
    String name();

    /** Topic without the deployment's prefix, such as {@code enterprise.v1}. */
    String topic();

    Class<M> speaks();

    void on(Message<M> message);

    /** Empties what this reader has built, before it reads its topic again from the start. */
    void reset();
}
