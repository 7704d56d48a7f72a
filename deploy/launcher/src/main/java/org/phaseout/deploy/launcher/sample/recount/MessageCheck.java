package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/** Every event is a message on its service's topic, unless docs/events.md calls it internal; and nothing else is. */
final class MessageCheck implements Check {

    /** As docs/events.md has them; a test compares. */
    static final Set<String> INTERNAL = Set.of(
            "unit-machine-disposed",
            "unit-auxiliary-reused",
            "unit-reminded",
            "plan-opened",
            "enterprise-closure-decided",
            "enterprise-closure-annulled",
            "case-lead-recorded",
            "case-lead-withdrawn",
            "case-extension-applied",
            "case-deadline-confirmed",
            "case-licence-revoked",
            "case-rectification-plan-filed",
            "case-followed-up",
            "case-rectification-filed",
            "case-penalty-announced",
            "case-notice-answered",
            "case-hearing-called",
            "case-hearing-held",
            "case-decision-reviewed",
            "case-penalty-served",
            "case-publication-decided",
            "case-penalty-decided",
            "case-daily-penalty-decided",
            "case-fine-paid",
            "case-demand-served",
            "case-court-applied",
            "case-fine-changed",
            "measure-screened",
            "notice-withdrawal-became-due",
            "notice-withdrawal-clock-breached",
            "notice-kind-set");

    /** A measure that only stands beside another: it has no course of its own (decision 0040). */
    static final String STANDS_ASIDE =
            "(name = 'case-measure-ordered' and data ->> 'place' is not distinct from 'beside'"
                    + " and data -> 'limit' is null and data -> 'endsByFiling' is null)";

    /** Such a measure, one that sets no term, and a ground of another kind than a measured one concern nobody outside. */
    static final String SAYS_NOTHING = "(name = 'case-ground-found' and data ->> 'measurement' is null)"
            + " or (name = 'case-measure-served' and data ->> 'limit' is null) or " + STANDS_ASIDE;

    private static final Map<Service, String> TOPICS = Map.of(
            Service.ENTERPRISE, "enterprise.v1",
            Service.ENFORCEMENT, "enforcement.v1",
            Service.PRICING, "pricing.v1",
            Service.REPORTING, "notice.v1");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Override
    public void on(District district, Findings findings) throws SQLException {
        for (var service : List.of(Service.values())) {
            try (var ledger = new Ledger(district, service)) {
                check(ledger, service, district, findings);
            }
        }
    }

    private static void check(Ledger ledger, Service service, District district, Findings findings)
            throws SQLException {
        var all = ledger.pairs(
                "select event_id::text, case when " + SAYS_NOTHING + " then 'nothing' else name end from told");
        var said = all.stream()
                .filter(event -> !INTERNAL.contains(event.getValue())
                        && !event.getValue().equals("nothing"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        var topic = district.topicPrefix() + "." + TOPICS.get(service);
        var onTopic = idsOn(topic, said.size(), district);
        findings.figure("messages", service.user(), onTopic.size());
        findings.figure("internal", service.user(), all.size() - said.size());
        findings.expect(service.user() + ": events that are no message", Set.of(), minus(said, onTopic));
        findings.expect(service.user() + ": messages that are no event", Set.of(), minus(onTopic, said));
    }

    /** A message that came twice counts once. */
    private static Set<String> idsOn(String topic, int enough, District district) {
        try (var reader = new TopicReader(district.kafka("admin"))) {
            return ids(reader.read(topic, messages -> ids(messages).size() >= enough, PATIENCE));
        }
    }

    private static Set<String> ids(List<Said> messages) {
        return messages.stream().map(Said::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> minus(Set<String> whole, Set<String> part) {
        return whole.stream().filter(one -> !part.contains(one)).limit(5).collect(Collectors.toUnmodifiableSet());
    }
}
