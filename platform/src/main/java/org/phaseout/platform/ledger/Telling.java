package org.phaseout.platform.ledger;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.phaseout.platform.domain.Told;

/** Under which circumstances an event was told: as the ledger says, or as the command says that is telling it now. */
public final class Telling {

    private static final String KEY = "told";

    private Telling() {}

    public static Told of(Message<?> event) {
        return event.getMetaData().get(KEY) instanceof Told stored
                ? stored
                : Attempt.of(CurrentUnitOfWork.get().getMessage()).told((DomainEventMessage<?>) event);
    }

    static Map<String, ?> asMetaData(Told told) {
        return Map.of(KEY, told);
    }
}
