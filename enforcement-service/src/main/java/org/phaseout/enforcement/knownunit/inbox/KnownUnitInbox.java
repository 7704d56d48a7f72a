package org.phaseout.enforcement.knownunit.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseVoided;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.enforcement.knownunit.view.KnownNames;
import org.phaseout.enforcement.knownunit.view.KnownNames.Name;
import org.phaseout.enforcement.knownunit.view.KnownNames.Said;
import org.phaseout.enforcement.knownunit.view.KnownNames.Undone;
import org.phaseout.enforcement.knownunit.view.KnownUnit;
import org.phaseout.enforcement.knownunit.view.KnownUnits;
import org.phaseout.enforcement.knownunit.view.KnownUnits.Mistaken;
import org.phaseout.platform.inbox.BatchHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.springframework.stereotype.Component;

/** Keeps of every unit what a lead or a case shows of it (plan 二(五)), and what its enterprise is called. */
@Component
class KnownUnitInbox implements BatchHandler<EnterpriseMessage> {

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
    public void on(List<Message<EnterpriseMessage>> messages) {
        units.keep(messages.stream().flatMap(KnownUnitInbox::identified).toList());
        units.forget(messages.stream().flatMap(KnownUnitInbox::mistaken).toList());
        names.keep(messages.stream().flatMap(KnownUnitInbox::said).toList());
    }

    private static Stream<KnownUnit> identified(Message<EnterpriseMessage> message) {
        return message.body() instanceof UnitIdentified unit
                ? Stream.of(known(unit, message.header()))
                : Stream.empty();
    }

    private static Stream<Mistaken> mistaken(Message<EnterpriseMessage> message) {
        return message.body() instanceof UnitVoided(var unit, var undoing)
                        && undoing.fact().equals(IDENTIFIED)
                ? Stream.of(new Mistaken(unit, message.header().version()))
                : Stream.empty();
    }

    private static Stream<Said> said(Message<EnterpriseMessage> message) {
        var body = message.body();
        var header = message.header();
        if (body instanceof EnterpriseRegistered registered) {
            return Stream.of(called(registered.enterpriseId(), registered.uscc(), registered.name(), header));
        } else if (body instanceof EnterpriseRenamed renamed) {
            return Stream.of(called(renamed.enterpriseId(), renamed.uscc(), renamed.name(), header));
        } else if (body instanceof EnterpriseVoided(var id, var undoing)) {
            return Stream.of(new Undone(id, undoing.version(), undoing.replacedBy()));
        } else if (body instanceof EnterpriseCorrected(var id, var undoing)) {
            return Stream.of(new Undone(id, undoing.version(), undoing.replacedBy()));
        }
        return Stream.empty();
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
