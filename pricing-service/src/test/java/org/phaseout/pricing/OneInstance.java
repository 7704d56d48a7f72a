package org.phaseout.pricing;

import java.util.List;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.platform.inbox.BatchHandler;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.testing.Backstage;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.phaseout.platform.testing.SharedByTests;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service, started once for every test class that asks for it; each test takes subjects of its own. */
public record OneInstance(RunningService service) implements AutoCloseable {

    private static OneInstance start() {
        var instance = new OneInstance(
                PricingServiceUnderTest.start(Site.fresh("pricing").withSampleClock()));
        instance.backstage().bringsTimeTo("2024-12-31T09:00:00+08:00");
        return instance;
    }

    public JdbcClient database() {
        return backstage().database();
    }

    /** Position of the newest event. */
    public long head() {
        return backstage().head();
    }

    /** As if it had come from the topic. */
    public void hears(Message<EnterpriseMessage> message) {
        units().on(message);
    }

    /** As if they had come from the topic together. */
    public void hears(List<Message<EnterpriseMessage>> messages) {
        ((BatchHandler<EnterpriseMessage>) units()).on(messages);
    }

    /** Who listens to what enterprise-service says of units. */
    @SuppressWarnings("unchecked") // the one handler of that name speaks the enterprise's words
    public InboxHandler<EnterpriseMessage> units() {
        return service.beans(InboxHandler.class).stream()
                .filter(each -> each.name().equals("measure-grounds"))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until every view and the outbox have all that is in the ledger. */
    public void awaitFollowers() {
        backstage().awaitFollowers();
    }

    @Override
    public void close() {
        service.close();
    }

    private Backstage backstage() {
        return new Backstage(service);
    }

    public static final class Shared extends SharedByTests<OneInstance> {

        public Shared() {
            super(OneInstance.class, OneInstance::start);
        }
    }
}
