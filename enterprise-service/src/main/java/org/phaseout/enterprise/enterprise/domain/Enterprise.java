package org.phaseout.enterprise.enterprise.domain;

import java.util.List;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.AlreadyRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.NotYourGround;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.TownshipOutsideDistrict;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.UsccHeldByAnother;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;

/** An enterprise: registered once, known by its code, the same through all its names. */
sealed interface Enterprise {

    record Unregistered() implements Enterprise {}

    record Registered(EnterpriseRegistered as) implements Enterprise {}

    /** U1: whoever surveys registers, a township only on its own ground; a code belongs to one enterprise. */
    default List<EnterpriseEvent> decide(RegisterEnterprise command, Act act, Holders holders) {
        requireGround(command.township(), act);
        var registered = registration(command);
        return switch (this) {
            case Registered(var as) when as.equals(registered) -> List.of(); // told again in other words: nothing new
            case Registered(var as) -> {
                requireGround(as.township(), act); // what sits on another's ground is not shown either
                throw refused(new AlreadyRegistered(as.enterpriseId(), as.name()));
            }
            case Unregistered _ -> {
                holders.of(command.uscc().claim()).ifPresent(holder -> {
                    throw refused(new UsccHeldByAnother(command.uscc().value(), holder));
                });
                yield List.of(registered);
            }
        };
    }

    default Enterprise evolve(EnterpriseEvent event) {
        return switch (event) {
            case EnterpriseRegistered registered -> new Registered(registered);
        };
    }

    /** A township acts only on its own ground, and nobody outside the district. */
    private static void requireGround(String township, Act act) {
        if (!township.startsWith(act.district())) {
            throw refused(new TownshipOutsideDistrict(township, act.district()));
        }
        if (!act.by().mayActIn(township)) {
            throw refused(new NotYourGround(township, act.by().value()));
        }
    }

    private static EnterpriseRegistered registration(RegisterEnterprise command) {
        return new EnterpriseRegistered(
                command.enterpriseId().value(),
                command.uscc().value(),
                command.name(),
                command.township(),
                command.industryCode(),
                command.industryEdition());
    }

    private static EnterpriseRefused refused(Reason reason) {
        return new EnterpriseRefused(reason);
    }
}
