package org.phaseout.enforcement.knownunit.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseVoided;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitVoided;
import org.phaseout.enforcement.knownunit.view.KnownNames;
import org.phaseout.enforcement.knownunit.view.KnownNames.Name;
import org.phaseout.enforcement.knownunit.view.KnownUnit;
import org.phaseout.enforcement.knownunit.view.KnownUnits;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.springframework.stereotype.Component;

/** Keeps of every unit what a lead or a case shows of it (plan 二(五)), and what its enterprise is called. */
@Component
class KnownUnitInbox implements InboxHandler<EnterpriseMessage> {

    private static final String IDENTIFIED = "unit-identified";

    private final KnownUnits units;
    private final KnownNames names;

    KnownUnitInbox(KnownUnits units, KnownNames names) {
        this.units = units;
        this.names = names;
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

    /** Of the many things said on the topic only these tell which machine it is, whose, and where it stands. */
    @Override
    public void on(Message<EnterpriseMessage> message) {
        var header = message.header();
        if (message.body() instanceof UnitIdentified unit) {
            units.keep(known(unit, header));
        } else if (message.body() instanceof UnitVoided voided
                && voided.undoing().fact().equals(IDENTIFIED)) {
            units.forget(voided.unitId(), header.version());
        } else {
            call(message.body(), header);
        }
    }

    private void call(EnterpriseMessage message, MessageHeader header) {
        if (message instanceof EnterpriseRegistered registered) {
            names.keep(called(registered.enterpriseId(), registered.uscc(), registered.name(), header));
        } else if (message instanceof EnterpriseRenamed renamed) {
            names.keep(called(renamed.enterpriseId(), renamed.uscc(), renamed.name(), header));
        } else if (message instanceof EnterpriseVoided(var id, var undoing)) {
            names.undo(id, undoing.version(), undoing.replacedBy());
        } else if (message instanceof EnterpriseCorrected(var id, var undoing)) {
            names.undo(id, undoing.version(), undoing.replacedBy());
        }
    }

    private static Name called(String enterprise, String uscc, String name, MessageHeader header) {
        return new Name(header.district(), enterprise, header.version(), uscc, name);
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
        names.forgetAll();
    }
}
