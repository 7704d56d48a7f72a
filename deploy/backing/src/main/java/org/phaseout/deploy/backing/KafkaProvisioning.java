package org.phaseout.deploy.backing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Brings a broker to a {@link KafkaPlan}; every step may be repeated. Adds, never takes away. */
final class KafkaProvisioning {
    private static final int SCRAM_ITERATIONS = 8192;

    private final Admin admin;

    KafkaProvisioning(Admin admin) {
        this.admin = admin;
    }

    void apply(KafkaPlan plan) {
        var users = plan.users().entrySet().stream()
                .<UserScramCredentialAlteration>map(user -> new UserScramCredentialUpsertion(
                        user.getKey(),
                        new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, SCRAM_ITERATIONS),
                        user.getValue()))
                .toList();
        await("users", admin.alterUserScramCredentials(users).all());
        await("topics", createMissing(plan.topics()));
        await("access rights", admin.createAcls(rights(plan)).all());
    }

    private KafkaFuture<Void> createMissing(List<KafkaPlan.Topic> topics) {
        var existing = await("topics", admin.listTopics().names());
        return admin.createTopics(topics.stream()
                        .filter(topic -> !existing.contains(topic.name()))
                        .map(KafkaProvisioning::newTopic)
                        .toList())
                .all();
    }

    private static NewTopic newTopic(KafkaPlan.Topic topic) {
        var kept = topic.compacted()
                ? Map.of("cleanup.policy", "compact")
                : Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
        return new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(kept);
    }

    private static List<AclBinding> rights(KafkaPlan plan) {
        var rights = new ArrayList<AclBinding>();
        for (var grant : plan.grants()) {
            var operation = switch (grant.right()) {
                case READ -> AclOperation.READ;
                case WRITE -> AclOperation.WRITE;
            };
            var topic = new ResourcePattern(ResourceType.TOPIC, grant.topic(), PatternType.LITERAL);
            Stream.of(operation, AclOperation.DESCRIBE)
                    .map(allowed -> allow(topic, grant.user(), allowed))
                    .forEach(rights::add);
        }
        for (var user : plan.users().keySet()) {
            var groups = new ResourcePattern(ResourceType.GROUP, user, PatternType.PREFIXED);
            rights.add(allow(groups, user, AclOperation.READ));
        }
        return rights;
    }

    private static AclBinding allow(ResourcePattern resource, String user, AclOperation operation) {
        return new AclBinding(
                resource, new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }

    private static <T> T await(String what, KafkaFuture<T> future) {
        try {
            return future.get(30, SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BackingFailure("The broker's " + what + " could not be set up: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackingFailure("Interrupted while setting up the broker's " + what, e);
        }
    }
}
