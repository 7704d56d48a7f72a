package org.phaseout.enterprise.outbox;

import org.phaseout.contract.MessageType;
import org.phaseout.platform.message.MessageNames;
import org.springframework.stereotype.Component;

/** The published names of messages stand on the contract's records. */
@Component
class ContractNames implements MessageNames {

    @Override
    public @org.jspecify.annotations.Nullable String of(Class<?> message) {
        var name = message.getAnnotation(MessageType.class);
        return name == null ? null : name.value();
    }
}
