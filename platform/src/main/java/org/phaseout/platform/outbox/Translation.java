package org.phaseout.platform.outbox;

import java.util.Optional;
import org.phaseout.platform.domain.Fact;

/**
 * Decides, fact by fact, what leaves the service and in which words; one exhaustive switch per aggregate.
 *
 * @param <E> the aggregate's sealed event type
 * @param <M> the contract's sealed message type
 */
public interface Translation<E extends Fact, M> {

    Class<E> facts();

    /** Topic without the deployment's prefix. */
    String topic();

    Class<M> speaks();

    /** Empty for what is internal: nobody outside acts on it. */
    Optional<M> message(E fact);
}
