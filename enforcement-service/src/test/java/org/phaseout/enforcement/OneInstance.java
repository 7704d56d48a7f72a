package org.phaseout.enforcement;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The service, started once for every test class that asks for it; each test takes subjects of its own. */
public record OneInstance(RunningService service) implements AutoCloseable {

    private static OneInstance start() {
        var instance = new OneInstance(
                EnforcementServiceUnderTest.start(Site.fresh("enforcement").withSampleClock()));
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

    /** Reports what is accepted, one after the other. */
    public void tell(String authority, ObjectNode... actions) {
        for (var action : actions) {
            var answer = service.post(action.toString(), authority);
            if (answer.status() != 201) {
                throw new AssertionError(answer.text());
            }
        }
    }

    /** What there is to read under an address. */
    public JsonNode read(String path, String authority) {
        var answer = service.get(path, authority);
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        return answer.json();
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

    /** Waits until every alarm that is due has rung and every follower has all that is in the ledger. */
    public void awaitRest() {
        Rest.await(service);
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
