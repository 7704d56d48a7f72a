package org.phaseout.enterprise.enterprise.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts.Name;
import org.phaseout.platform.read.KeptFact;

/**
 * An enterprise as officers read it.
 *
 * @param version for If-Match, from 1
 * @param state whether its registration stands or was voided (U12)
 * @param name the present one; {@code formerNames} (曾用名) oldest first
 * @param closures decided against it and standing (E6)
 * @param registeredOn the day of the survey, Asia/Shanghai
 * @param recordedAt of the newest fact
 */
record EnterpriseDocument(
        String id,
        long version,
        String state,
        String uscc,
        String name,
        List<String> formerNames,
        String township,
        String industryCode,
        String industryEdition,
        List<Closure> closures,
        LocalDate registeredOn,
        Instant recordedAt) {

    record Closure(String caseId, String body, String number, LocalDate on) {}

    /**
     * @param registered the registration that stands, or the last that stood
     */
    static EnterpriseDocument of(EnterpriseFacts facts, EnterpriseRegistered registered, List<KeptFact> kept) {
        var names = facts.names().stream().map(Name::name).toList();
        var name = names.isEmpty() ? registered.name() : names.getLast();
        return new EnterpriseDocument(
                registered.enterpriseId(),
                kept.getLast().version(),
                facts.registration().isPresent() ? "registered" : "voided",
                registered.uscc(),
                name,
                names.stream().filter(each -> !each.equals(name)).distinct().toList(),
                registered.township(),
                registered.industryCode(),
                registered.industryEdition(),
                facts.closures().stream().map(EnterpriseDocument::closure).toList(),
                facts.names().isEmpty()
                        ? kept.getFirst().occurredOn()
                        : facts.names().getFirst().since(),
                kept.getLast().recordedAt());
    }

    private static Closure closure(EnterpriseClosureDecided decided) {
        return new Closure(decided.caseId(), decided.body(), decided.number(), decided.decidedOn());
    }
}
