package org.phaseout.pricing.knownunit.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.pricing.knownunit.view.KnownUnit;
import org.phaseout.pricing.knownunit.view.KnownUnits;
import org.springframework.stereotype.Component;

/** Keeps the units of the elimination class: the ground of a price measure (T2). */
@Component
class KnownUnitInbox implements InboxHandler<EnterpriseMessage> {

    private static final String ELIMINATION_CLASS = "elimination-class";

    private final KnownUnits units;

    KnownUnitInbox(KnownUnits units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "known-units";
    }

    @Override
    public String topic() {
        return EnterpriseMessage.TOPIC;
    }

    @Override
    public Class<EnterpriseMessage> speaks() {
        return EnterpriseMessage.class;
    }

    @Override
    public void on(Message<EnterpriseMessage> message) {
        switch (message.body()) {
            case UnitIdentified unit
            when unit.basis().contains(ELIMINATION_CLASS) -> units.keep(known(unit, message.header()));
            case UnitIdentified _ -> {} // of another basis: no concern of this service
            case EnterpriseRegistered _ -> {} // the unit names its enterprise itself
        }
    }

    private static KnownUnit known(UnitIdentified unit, MessageHeader header) {
        return new KnownUnit(
                unit.unitId(),
                header.district(),
                header.version(),
                unit.uscc(),
                unit.industry().code() + "/" + unit.industry().edition(),
                unit.equipment().kind(),
                unit.catalogue().stream()
                        .map(item -> item.edition() + "/" + item.item())
                        .toList(),
                header.occurredOn(),
                header.id(),
                header.recordedAt());
    }

    @Override
    public void reset() {
        units.forgetAll();
    }
}
