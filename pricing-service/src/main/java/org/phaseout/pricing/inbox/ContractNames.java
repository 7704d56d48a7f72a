package org.phaseout.pricing.inbox;

import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;
import org.phaseout.platform.message.MessageNames;
import org.springframework.stereotype.Component;

/** Tells the platform, which does not know the contract, where a message's published name stands. */
@Component
class ContractNames implements MessageNames {

    @Override
    public @Nullable String of(Class<?> message) {
        var type = message.getAnnotation(MessageType.class);
        return type == null ? null : type.value();
    }
}
