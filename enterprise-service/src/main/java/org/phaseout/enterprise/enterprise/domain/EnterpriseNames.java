package org.phaseout.enterprise.enterprise.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts.Name;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.NameUnchanged;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.RenamedTooEarly;

/** U1: names follow each other; a new one is another one, and not older than the one before. */
final class EnterpriseNames {

    static Optional<Reason> flaw(String name, LocalDate since, Name before) {
        if (name.equals(before.name())) {
            return Optional.of(new NameUnchanged(name));
        }
        return since.isBefore(before.since())
                ? Optional.of(new RenamedTooEarly(since, before.name(), before.since()))
                : Optional.empty();
    }

    static void requireSuccessor(String name, LocalDate since, Name before) {
        flaw(name, since, before).ifPresent(flaw -> {
            throw Enterprise.refused(flaw);
        });
    }

    private EnterpriseNames() {}
}
