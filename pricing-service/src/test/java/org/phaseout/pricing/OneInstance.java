package org.phaseout.pricing;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service, started once for every test class that asks for it; each test takes subjects of its own. */
public record OneInstance(RunningService service) implements AutoCloseable {

    private static OneInstance start() {
        var instance = new OneInstance(
                PricingServiceUnderTest.start(Site.fresh("pricing").withSampleClock()));
        var request = instance.service
                .request("/v1/sample/clock", "operator")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"now\":\"2024-12-31T09:00:00+08:00\"}"));
        var answer = instance.service.send(request.build());
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        return instance;
    }

    public JdbcClient database() {
        return service.bean(JdbcClient.class);
    }

    /** Position of the newest event. */
    public long head() {
        return database()
                .sql("select position from ledger_head")
                .query(Long.class)
                .single();
    }

    /** As if it had come from the topic. */
    public void hears(Message<EnterpriseMessage> message) {
        units().on(message);
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
        var deadline = Instant.now().plusSeconds(60);
        while (behind() > 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(behind() + " followers are still behind the ledger");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private long behind() {
        return database().sql("""
                        select count(*) from follower_token t left join follower_progress p on p.follower = t.processor_name
                        where coalesce(p.position, 0) < (select position from ledger_head)
                        """).query(Long.class).single();
    }

    @Override
    public void close() {
        service.close();
    }

    /** Hands the instance to test classes. */
    public static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType().equals(OneInstance.class);
        }

        @Override
        public OneInstance resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(OneInstance.class))
                    .computeIfAbsent(OneInstance.class, _ -> start(), OneInstance.class);
        }
    }
}
