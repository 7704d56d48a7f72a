package org.phaseout.deploy.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.KafkaAccess;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/** What the launcher has started, handed to the sample. */
record RunningDistrict(
        Map<Service, List<URI>> addresses,
        Map<Service, Database> databases,
        Function<String, KafkaAccess> kafkaUsers,
        Tokens tokens,
        Settling settling,
        Progress progress,
        Duration startTime,
        Duration leastDuration)
        implements District {
    /** Ends the faults and waits for the district to be whole again. */
    interface Settling {
        void settle();
    }

    @Override
    public List<Service> services() {
        return addresses.keySet().stream().sorted().toList();
    }

    @Override
    public List<URI> instances(Service service) {
        return addresses.getOrDefault(service, List.of());
    }

    @Override
    public String token(String authority) throws IOException {
        return tokens.of(authority);
    }

    @Override
    public Database database(Service service) {
        return Objects.requireNonNull(databases.get(service));
    }

    @Override
    public KafkaAccess kafka(String user) {
        return kafkaUsers.apply(user);
    }

    @Override
    public String topicPrefix() {
        return Apps.TOPIC_PREFIX;
    }

    @Override
    public String code() {
        return Apps.DISTRICT;
    }

    @Override
    public void settle() {
        settling.settle();
    }

    @Override
    public void say(String line) {
        progress.say(line);
    }
}
