package org.phaseout.enterprise.enterprise.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RenameEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.Tellable;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseCorrected;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRenamed;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseVoided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts.Name;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.NotUndone;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.domain.UndoFlaw;

/** U12: takes back one fact of an enterprise, or puts another in its place, if all that came later can stay. */
final class EnterpriseUndoing {

    private final EnterpriseFacts facts;
    private final Undo undo;
    private final Act act;
    private final Entry<EnterpriseEvent> undone;

    /** Throws {@link EnterpriseRefused} for a fact that is not to be undone at all. */
    EnterpriseUndoing(EnterpriseFacts facts, Undo undo, Act act) {
        undo.flaw(facts.history(), act).ifPresent(EnterpriseUndoing::refuse);
        this.facts = facts;
        this.undo = undo;
        this.act = act;
        this.undone = facts.history().at(undo.version()).orElseThrow();
    }

    /** @param units why the registration cannot be done without, where units stand under it */
    List<EnterpriseEvent> voided(Optional<UndoFlaw> units) {
        requireNothingRestsOnIt(null);
        units.filter(_ -> undone.fact() instanceof EnterpriseRegistered).ifPresent(EnterpriseUndoing::refuse);
        return List.of(new EnterpriseVoided(
                undone.fact().enterpriseId(),
                undo.version(),
                undo.fact(),
                undo.office(),
                undo.reason(),
                undo.document(),
                undone.fact() instanceof EnterpriseRegistered registered ? registered.uscc() : null));
    }

    /** @param day on which the fact happened; null when the day was right */
    List<EnterpriseEvent> corrected(Tellable instead, @Nullable LocalDate day) {
        var on = day == null ? undone.told().occurredOn() : day;
        Undo.flaw(on, act).ifPresent(EnterpriseUndoing::refuse);
        var fact = fact(instead, on);
        if (fact.equals(undone.fact()) && on.equals(undone.told().occurredOn())) {
            return List.of(); // it says that already
        }
        var replacedBy = facts.next() + 1;
        requireNothingRestsOnIt(new Entry<>(replacedBy, fact, new Told(act.by().value(), on, replacedBy), null));
        return List.of(
                new EnterpriseCorrected(
                        fact.enterpriseId(),
                        undo.version(),
                        undo.fact(),
                        undo.office(),
                        undo.reason(),
                        undo.document(),
                        replacedBy,
                        on,
                        codeGivenBack(fact)),
                fact);
    }

    private EnterpriseEvent fact(Tellable instead, LocalDate on) {
        return switch (instead) {
            case RegisterEnterprise registration -> Enterprise.registration(registration);
            case RenameEnterprise renaming -> {
                var before = nameBefore();
                EnterpriseNames.requireSuccessor(renaming.name(), on, before);
                var uscc = facts.registration().orElseThrow().uscc();
                yield Enterprise.renaming(renaming, uscc, before.name());
            }
        };
    }

    private @Nullable String codeGivenBack(EnterpriseEvent fact) {
        return undone.fact() instanceof EnterpriseRegistered before
                        && fact instanceof EnterpriseRegistered after
                        && !before.uscc().equals(after.uscc())
                ? before.uscc()
                : null;
    }

    private Name nameBefore() {
        var before = facts.standing().stream()
                .takeWhile(entry -> entry.version() != undo.version())
                .toList();
        return EnterpriseFacts.names(before).getLast();
    }

    private void requireNothingRestsOnIt(@Nullable Entry<EnterpriseEvent> instead) {
        undo.flaw(facts.history(), instead, EnterpriseUndoing::stands).ifPresent(EnterpriseUndoing::refuse);
    }

    /** Whether a fact can stand on those before it: a name on another name, a closure on the code it was decided against. */
    private static boolean stands(Entry<EnterpriseEvent> entry, List<Entry<EnterpriseEvent>> before) {
        return switch (entry.fact()) {
            case EnterpriseRenamed renamed -> {
                var names = EnterpriseFacts.names(before);
                yield !names.isEmpty()
                        && EnterpriseNames.flaw(renamed.name(), entry.told().occurredOn(), names.getLast())
                                .isEmpty();
            }
            case EnterpriseClosureDecided closure ->
                before.stream()
                        .anyMatch(each -> each.fact() instanceof EnterpriseRegistered registered
                                && registered.uscc().equals(closure.uscc()));
            case EnterpriseRegistered _, EnterpriseVoided _, EnterpriseCorrected _, EnterpriseClosureAnnulled _ -> true;
        };
    }

    private static void refuse(UndoFlaw flaw) {
        throw Enterprise.refused(new NotUndone(flaw));
    }
}
