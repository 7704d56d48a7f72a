package org.phaseout.enforcement.knownunit.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.enforcement.knownunit.view.KnownUnit;
import org.phaseout.enforcement.knownunit.view.KnownUnits;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.springframework.stereotype.Component;

/** Keeps the units of the elimination class: what a lead of track E5 will stand on (plan 二(五)). */
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
                unit.enterpriseName(),
                unit.township(),
                unit.equipment().kind(),
                header.occurredOn(),
                header.id(),
                header.recordedAt());
    }

    @Override
    public void reset() {
        units.forgetAll();
    }
}
