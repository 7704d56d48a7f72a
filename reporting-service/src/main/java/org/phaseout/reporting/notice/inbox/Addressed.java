package org.phaseout.reporting.notice.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseVoided;
import org.phaseout.contract.enterprise.PlanMessage;
import org.phaseout.contract.enterprise.UnitMessage;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.platform.message.Message;
import org.phaseout.reporting.notice.view.UnitBooks.ToldOf;

/** Of whom messages tell. */
final class Addressed {

    private final Set<String> units = new HashSet<>();
    private final Set<String> owners = new HashSet<>();
    private final Set<String> enterprises = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    private Addressed() {}

    static ToldOf by(List<Message<EnterpriseMessage>> messages) {
        var addressed = new Addressed();
        messages.forEach(
                message -> addressed.add(message.body(), message.header().key()));
        return new ToldOf(addressed.units, addressed.owners, addressed.enterprises, addressed.others);
    }

    private void add(EnterpriseMessage message, String key) {
        switch (message) {
            case UnitIdentified unit -> {
                units.add(key);
                owners.add(unit.enterpriseId());
            }
            case UnitMessage _ -> units.add(key);
            case EnterpriseRegistered _, EnterpriseRenamed _, EnterpriseCorrected _, EnterpriseVoided _ ->
                enterprises.add(key);
            case PlanMessage _ -> others.add(key);
        }
    }
}
