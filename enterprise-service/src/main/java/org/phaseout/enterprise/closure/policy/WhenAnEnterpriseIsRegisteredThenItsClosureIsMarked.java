package org.phaseout.enterprise.closure.policy;

import java.util.List;
import org.phaseout.enterprise.closure.view.Rulings;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosure;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseCorrected;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRenamed;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseVoided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseId;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.policy.PolicyCommands;
import org.springframework.stereotype.Component;

/** E6: a closing that was decided before its enterprise was known reaches it with the registration. */
@Component
class WhenAnEnterpriseIsRegisteredThenItsClosureIsMarked implements Follower {

    private static final String NAME = "when-an-enterprise-is-registered-then-its-closure-is-marked";

    private final Rulings rulings;
    private final PolicyCommands commands;

    WhenAnEnterpriseIsRegisteredThenItsClosureIsMarked(Rulings rulings, PolicyCommands commands) {
        this.rulings = rulings;
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        if (batch.stream().anyMatch(recorded -> recorded.fact() instanceof EnterpriseEvent)) {
            rulings.lock();
        }
        for (var recorded : batch) {
            if (recorded.fact() instanceof EnterpriseEvent event) {
                switch (event) {
                    case EnterpriseRegistered registered -> registered(registered, recorded);
                    case EnterpriseVoided voided -> givenBack(voided);
                    case EnterpriseCorrected _, // its corrected registration follows
                            EnterpriseRenamed _,
                            EnterpriseClosureDecided _,
                            EnterpriseClosureAnnulled _ -> {}
                }
            }
        }
    }

    private void registered(EnterpriseRegistered enterprise, Recorded<Fact> recorded) {
        rulings.holds(recorded.district(), enterprise.enterpriseId(), enterprise.uscc());
        for (var closing : rulings.closings(enterprise.uscc())) {
            commands.send(
                    NAME,
                    closing.cause(),
                    new MarkClosure(
                            new EnterpriseId(enterprise.enterpriseId()),
                            closing.uscc(),
                            closing.caseId(),
                            closing.body(),
                            closing.number(),
                            closing.decidedOn()));
        }
    }

    private void givenBack(EnterpriseVoided voided) {
        if (voided.uscc() != null) {
            rulings.givesBack(voided.enterpriseId());
        }
    }

    @Override
    public void reset() {
        rulings.forgetHolders();
    }
}
