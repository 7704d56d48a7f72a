package org.phaseout.enterprise.enterprise.domain;

import java.util.List;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.CorrectEnterpriseFact;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosure;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RenameEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.VoidEnterpriseFact;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRenamed;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.AlreadyRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.NotYourGround;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.RegistrationVoided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.SitsElsewhere;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.TownshipOutsideDistrict;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.UsccHeldByAnother;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

/** An enterprise: registered once, known by its code, the same through all its names. */
sealed interface Enterprise {

    record Unregistered() implements Enterprise {}

    record Registered(EnterpriseFacts facts, EnterpriseRegistered as) implements Enterprise {}

    /** Its registration was voided (U12); nothing more happens to it. */
    record Voided(EnterpriseFacts facts) implements Enterprise {}

    default EnterpriseFacts facts() {
        return EnterpriseFacts.NONE;
    }

    /** U1: whoever surveys registers, a township only on its own ground; a code belongs to one enterprise. */
    default List<EnterpriseEvent> decide(RegisterEnterprise command, Act act, Holders holders) {
        requireGround(command.township(), act);
        var registered = registration(command);
        return switch (this) {
            case Registered enterprise
            when enterprise.as().equals(registered) -> List.of(); // told again in other words
            case Registered enterprise -> {
                requireGround(enterprise.as().township(), act); // what sits on another's ground is not shown either
                var name = enterprise.facts().names().getLast().name();
                throw refused(new AlreadyRegistered(enterprise.as().enterpriseId(), name));
            }
            case Voided _ ->
                throw refused(new RegistrationVoided(command.enterpriseId().value()));
            case Unregistered _ -> {
                requireFree(command, holders);
                yield List.of(registered);
            }
        };
    }

    /** U1, U3: a new name makes no new enterprise, so its units, its code and what counts of it stay. */
    default List<EnterpriseEvent> decide(RenameEnterprise command, Act act) {
        var enterprise = onOwnGround(command, act);
        var present = enterprise.facts().names().getLast();
        var renaming = renaming(command, enterprise.as().uscc(), present.name());
        if (enterprise.facts().isCalledBy(renaming, act.occurredOn())) {
            return List.of(); // told again in other words
        }
        EnterpriseNames.requireSuccessor(command.name(), act.occurredOn(), present);
        return List.of(renaming);
    }

    /** U12. */
    default List<EnterpriseEvent> decide(VoidEnterpriseFact command, Act act, Holders holders) {
        return new EnterpriseUndoing(onOwnGround(command, act).facts(), command.undo(), act)
                .voided(command.referrers().flaw(command.undo(), holders));
    }

    /** U12. */
    default List<EnterpriseEvent> decide(CorrectEnterpriseFact command, Act act, Holders holders) {
        var facts = onOwnGround(command, act).facts();
        if (command.instead() instanceof RegisterEnterprise registration) {
            requireGround(registration.township(), act);
            requireFree(registration, holders);
        }
        return new EnterpriseUndoing(facts, command.undo(), act).corrected(command.instead(), command.occurredOn());
    }

    /** E6: noted once per decision, and only while the enterprise holds the code it was decided against. */
    default List<EnterpriseEvent> decide(MarkClosure command) {
        var decided = new EnterpriseClosureDecided(
                command.enterpriseId().value(),
                command.uscc(),
                command.caseId(),
                command.body(),
                command.number(),
                command.decidedOn());
        return this instanceof Registered(var facts, var as)
                        && as.uscc().equals(command.uscc())
                        && !facts.closures().contains(decided)
                ? List.of(decided)
                : List.of();
    }

    /** E6a. */
    default List<EnterpriseEvent> decide(MarkClosureAnnulled command) {
        return facts().closures().stream().anyMatch(closure -> closure.caseId().equals(command.caseId()))
                ? List.of(new EnterpriseClosureAnnulled(
                        command.enterpriseId().value(), command.caseId(), command.outcome()))
                : List.of();
    }

    default Enterprise evolve(EnterpriseEvent event, Told told) {
        var facts = facts().with(event, told);
        return facts.registration()
                .<Enterprise>map(as -> new Registered(facts, as))
                .orElseGet(() -> new Voided(facts));
    }

    private Registered onOwnGround(EnterpriseCommand command, Act act) {
        return switch (this) {
            case Registered registered -> {
                if (!act.by().mayActIn(registered.as().township())) {
                    throw refused(new SitsElsewhere(
                            command.enterpriseId().value(), act.by().value()));
                }
                yield registered;
            }
            case Voided _, Unregistered _ ->
                throw refused(new RegistrationVoided(command.enterpriseId().value()));
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

    private static void requireFree(RegisterEnterprise command, Holders holders) {
        holders.of(command.uscc().claim())
                .filter(holder -> !holder.equals(command.enterpriseId().value()))
                .ifPresent(holder -> {
                    throw refused(new UsccHeldByAnother(command.uscc().value(), holder));
                });
    }

    static EnterpriseRegistered registration(RegisterEnterprise command) {
        return new EnterpriseRegistered(
                command.enterpriseId().value(),
                command.uscc().value(),
                command.name(),
                command.township(),
                command.industryCode(),
                command.industryEdition());
    }

    static EnterpriseRenamed renaming(RenameEnterprise command, String uscc, String formerName) {
        return new EnterpriseRenamed(
                command.enterpriseId().value(), uscc, command.name(), formerName, command.document());
    }

    static EnterpriseRefused refused(Reason reason) {
        return new EnterpriseRefused(reason);
    }
}
