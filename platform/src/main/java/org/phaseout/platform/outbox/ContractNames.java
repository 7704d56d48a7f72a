package org.phaseout.platform.outbox;

import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;
import org.phaseout.platform.message.MessageNames;
import org.springframework.stereotype.Component;

/** The published names of messages stand on the contract's records; of the contract, the platform knows only this mark. */
@Component
class ContractNames implements MessageNames {

    @Override
    public @Nullable String of(Class<?> message) {
        var name = message.getAnnotation(MessageType.class);
        return name == null ? null : name.value();
    }
}
