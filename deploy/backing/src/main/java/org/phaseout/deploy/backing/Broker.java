package org.phaseout.deploy.backing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A Kafka broker on a port of the loopback address, however it runs: passwords asked, rights denied by default. */
public sealed interface Broker permits KafkaBroker, ContainerBroker {
    /** Starts, on existing data if there is some, and returns when clients are answered. */
    void start();

    /** kill -9, for fault tests; the data stay. */
    void kill();

    /** The super user's access, for provisioning and for tests. */
    KafkaAccess admin();

    /** host:port for clients. */
    default String bootstrap() {
        return admin().bootstrap();
    }

    /** Brings users, topics and rights to the plan; may be repeated. */
    default void provision(KafkaPlan plan) {
        try (var client = Admin.create(adminSettings())) {
            new KafkaProvisioning(client).apply(plan);
        }
    }

    /** Whether it answers a client now. */
    default boolean answers() {
        try (var client = Admin.create(adminSettings())) {
            client.describeCluster().nodes().get(10, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackingFailure("Interrupted while the broker was starting", e);
        }
    }

    private Map<String, Object> adminSettings() {
        var settings = new HashMap<>(admin().clientSettings());
        settings.put("reconnect.backoff.max.ms", 200);
        return settings;
    }
}
