package org.phaseout.platform.message;

/**
 * One fact as it crosses between services: a body in contract words and the CloudEvents headers around it.
 *
 * @param <M> the contract's sealed message type
 */
public record Message<M>(M body, MessageHeader header) {}
