package org.phaseout.enterprise.enterprise.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseCorrected;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRenamed;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseVoided;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;

/** What was told of an enterprise, and what follows from that of it which stands (U12). */
public record EnterpriseFacts(History<EnterpriseEvent> history) {

    public static final EnterpriseFacts NONE = new EnterpriseFacts(History.empty());

    /** A name and the day from which the enterprise is known to bear it. */
    public record Name(String name, LocalDate since) {}

    /** With one more fact; one that undoes another takes it away, but stays to be seen itself. */
    public EnterpriseFacts with(EnterpriseEvent event, Told told) {
        var before = switch (event) {
            case EnterpriseVoided voided -> history.undone(voided.version(), told.version());
            case EnterpriseCorrected corrected -> history.replaced(corrected.version(), corrected.replacedBy());
            case EnterpriseRegistered _, EnterpriseRenamed _, EnterpriseClosureDecided _, EnterpriseClosureAnnulled _ ->
                history;
        };
        return new EnterpriseFacts(before.plus(event, told));
    }

    /** Empty for an enterprise whose registration was voided. */
    public Optional<EnterpriseRegistered> registration() {
        return standing().stream()
                .map(Entry::fact)
                .filter(EnterpriseRegistered.class::isInstance)
                .map(EnterpriseRegistered.class::cast)
                .findFirst();
    }

    /** Every name the enterprise has had (曾用名), oldest first; the last is the present one. */
    public List<Name> names() {
        return names(standing());
    }

    static List<Name> names(List<Entry<EnterpriseEvent>> entries) {
        var names = new ArrayList<Name>();
        for (var entry : entries) {
            nameGivenBy(entry.fact())
                    .ifPresent(name -> names.add(new Name(name, entry.told().occurredOn())));
        }
        return List.copyOf(names);
    }

    private static Optional<String> nameGivenBy(EnterpriseEvent event) {
        return switch (event) {
            case EnterpriseRegistered registered -> Optional.of(registered.name());
            case EnterpriseRenamed renamed -> Optional.of(renamed.name());
            case EnterpriseVoided _, EnterpriseCorrected _, EnterpriseClosureDecided _, EnterpriseClosureAnnulled _ ->
                Optional.empty();
        };
    }

    /** Closing decisions against the enterprise that have not fallen (E6, E6a), the latest last. */
    public List<EnterpriseClosureDecided> closures() {
        var byCase = new LinkedHashMap<String, EnterpriseClosureDecided>();
        for (var entry : standing()) {
            switch (entry.fact()) {
                case EnterpriseClosureDecided decided -> byCase.putLast(decided.caseId(), decided);
                case EnterpriseClosureAnnulled annulled -> byCase.remove(annulled.caseId());
                case EnterpriseRegistered _, EnterpriseRenamed _, EnterpriseVoided _, EnterpriseCorrected _ -> {}
            }
        }
        return List.copyOf(byCase.values());
    }

    List<Entry<EnterpriseEvent>> standing() {
        return history.standing();
    }

    /** Whether the present name was given by just this renaming. */
    boolean isCalledBy(EnterpriseRenamed renaming, LocalDate on) {
        var last = standing().reversed().stream()
                .filter(entry -> nameGivenBy(entry.fact()).isPresent())
                .findFirst();
        return last.filter(entry -> entry.told().occurredOn().equals(on)
                        && entry.fact() instanceof EnterpriseRenamed renamed
                        && renamed.name().equals(renaming.name())
                        && renamed.document().equals(renaming.document()))
                .isPresent();
    }

    /** Version as which the next fact will be told. */
    long next() {
        return history.entries().size() + 1L;
    }
}
