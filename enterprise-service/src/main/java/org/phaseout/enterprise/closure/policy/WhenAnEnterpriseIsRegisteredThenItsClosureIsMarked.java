package org.phaseout.enterprise.closure.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.phaseout.enterprise.closure.view.CodesTaken;
import org.phaseout.enterprise.closure.view.Ruling.Closing;
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
        var ofEnterprises = batch.stream()
                .filter(recorded -> recorded.fact() instanceof EnterpriseEvent)
                .toList();
        if (ofEnterprises.isEmpty()) {
            return;
        }
        rulings.lock();
        var closings = rulings.closings(ofEnterprises.stream()
                .flatMap(WhenAnEnterpriseIsRegisteredThenItsClosureIsMarked::taken)
                .collect(Collectors.toSet()));
        var codes = new CodesTaken();
        for (var recorded : ofEnterprises) {
            switch ((EnterpriseEvent) recorded.fact()) {
                case EnterpriseRegistered registered -> {
                    codes.holds(recorded.district(), registered.enterpriseId(), registered.uscc());
                    mark(registered.enterpriseId(), closings.getOrDefault(registered.uscc(), List.of()));
                }
                case EnterpriseVoided voided when voided.uscc() != null -> codes.givesBack(voided.enterpriseId());
                case EnterpriseVoided _,
                        EnterpriseCorrected _, // its corrected registration follows
                        EnterpriseRenamed _,
                        EnterpriseClosureDecided _,
                        EnterpriseClosureAnnulled _ -> {}
            }
        }
        rulings.keep(codes);
    }

    private static Stream<String> taken(Recorded<Fact> recorded) {
        return recorded.fact() instanceof EnterpriseRegistered registered
                ? Stream.of(registered.uscc())
                : Stream.empty();
    }

    private void mark(String enterpriseId, List<Closing> closings) {
        for (var closing : closings) {
            commands.send(
                    NAME,
                    closing.cause(),
                    new MarkClosure(
                            new EnterpriseId(enterpriseId),
                            closing.uscc(),
                            closing.caseId(),
                            closing.body(),
                            closing.number(),
                            closing.decidedOn()));
        }
    }

    @Override
    public void reset() {
        rulings.forgetHolders();
    }
}
