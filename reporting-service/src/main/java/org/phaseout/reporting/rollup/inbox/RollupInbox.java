package org.phaseout.reporting.rollup.inbox;

import java.util.List;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.rollup.outbox.Summary;
import org.phaseout.reporting.rollup.view.Contribution;
import org.phaseout.reporting.rollup.view.Contribution.Dimensions;
import org.phaseout.reporting.rollup.view.Contributions;
import org.phaseout.reporting.rollup.view.Figure;
import org.phaseout.reporting.rollup.view.Origin;
import org.springframework.stereotype.Component;

/** Facts of enterprise-service → what each record adds to the rollup's figures (domain.md R1). */
@Component
class RollupInbox implements InboxHandler<EnterpriseMessage> {

    private final Arrivals arrivals;
    private final Contributions contributions;
    private final Summary summary;

    RollupInbox(Arrivals arrivals, Contributions contributions, Summary summary) {
        this.arrivals = arrivals;
        this.contributions = contributions;
        this.summary = summary;
    }

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public String topic() {
        return EnterpriseMessage.TOPIC;
    }

    @Override
    public Class<EnterpriseMessage> speaks() {
        return EnterpriseMessage.class;
    }

    @Override
    public void on(Message<EnterpriseMessage> message) {
        if (arrivals.isNews(name(), message.header())) {
            var touched = contributions.replace(origin(message.header()), contributionsOf(message.body()));
            summary.tell(message.header(), touched);
        }
    }

    private static Origin origin(MessageHeader header) {
        return new Origin(header.district(), header.key(), header.occurredOn(), header.recordedAt());
    }

    private static List<Contribution> contributionsOf(EnterpriseMessage message) {
        return switch (message) {
            case EnterpriseRegistered enterprise ->
                List.of(Contribution.one(
                        Figure.ENTERPRISES_REGISTERED,
                        new Dimensions(enterprise.township(), code(enterprise.industry()), List.of())));
            case UnitIdentified unit -> {
                var dimensions = new Dimensions(unit.township(), code(unit.industry()), unit.basis());
                yield List.of(
                        Contribution.one(Figure.UNITS_IDENTIFIED, dimensions),
                        new Contribution(
                                Figure.CAPACITY_IDENTIFIED,
                                dimensions,
                                unit.capacity().unit(),
                                unit.capacity().quantity()));
            }
        };
    }

    /** A code of GB/T 4754 means nothing without its edition: 3130 changed its meaning between two of them. */
    private static String code(Industry industry) {
        return industry.edition() + "-" + industry.code();
    }

    @Override
    public void reset() {
        summary.keepSilentUntilSeenAgain(name());
        arrivals.forget(name());
        contributions.clear();
    }
}
