package org.phaseout.deploy.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KafkaBrokerTest {
    private static final String PREFIX = "broker-test";

    @TempDir
    private Path directory;

    @BeforeAll
    static void topics() {
        Backing.shared().topics(PREFIX);
        Backing.shared().topics(PREFIX);
    }

    @Test
    void the_city_reads_the_summary_and_not_what_a_service_says() throws Exception {
        send("reporting", "summary.v1", "a sum");
        send("enterprise", "enterprise.v1", "a fact");

        assertThat(read("city", "city-reader", "summary.v1")).containsExactly("a sum");
        assertThatThrownBy(() -> read("city", "city-reader", "enterprise.v1"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("city", "reporting-view", "summary.v1"))
                .isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> send("city", "summary.v1", "another sum"))
                .hasCauseInstanceOf(AuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "enterprise, enforcement",
        "enforcement, enterprise",
        "pricing, enterprise",
        "pricing, enforcement",
        "reporting, enterprise",
        "reporting, enforcement",
        "reporting, pricing"
    })
    void a_service_reads_what_it_decides_on_and_forges_nothing(String reader, String service) throws Exception {
        send(service, service + ".v1", "a fact");

        assertThat(read(reader, reader + "-inbox-of-" + service, service + ".v1"))
                .contains("a fact");
        assertThatThrownBy(() -> send(reader, service + ".v1", "a forged fact"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({"enterprise, pricing", "enforcement, pricing", "pricing, notice", "enterprise, summary-log"})
    void a_service_does_not_read_what_it_has_no_use_for(String reader, String topic) {
        assertThatThrownBy(() -> read(reader, reader + "-curious", topic + ".v1"))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void a_wrong_password_is_refused() {
        var forged = new KafkaAccess(Backing.shared().bootstrap(), "enterprise", "guess");

        try (var admin = Admin.create(forged.clientSettings())) {
            assertThatThrownBy(() -> admin.listTopics().names().get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void only_the_summary_is_compacted_and_nothing_ever_expires() throws Exception {
        try (var admin = Admin.create(Backing.shared().kafka("admin").clientSettings())) {
            var topics = admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith(PREFIX + "."))
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList();
            var kept = new HashMap<String, String>();
            admin.describeConfigs(topics)
                    .all()
                    .get()
                    .forEach((topic, config) -> kept.put(
                            topic.name(),
                            config.get("cleanup.policy").value() + " "
                                    + config.get("retention.ms").value()));

            assertThat(kept).hasSize(6).containsEntry(PREFIX + ".summary.v1", "compact -1");
            assertThat(kept.values().stream().filter("delete -1"::equals)).hasSize(5);
        }
    }

    @Test
    void what_was_acknowledged_is_there_after_kill_9_and_a_second_start_and_the_controller_is_closed()
            throws Exception {
        int port = FreePorts.adjacent(2);
        var secrets = Secrets.in(directory.resolve("secrets"));
        var site = new KafkaBroker.Site(directory.resolve("broker"), directory.resolve("broker.log"), port, port + 1);
        var broker = new KafkaBroker(site, secrets);
        broker.start();
        try {
            broker.provision(KafkaPlan.district("kept", user -> secrets.password("kafka-" + user)));
            send(broker.admin(), "kept.notice.v1", "a notice");
            nobodyReachesTheController(broker);
            var identity = Files.readString(directory.resolve("broker/log/meta.properties"));

            broker.kill();
            broker.start();

            assertThat(read(broker.admin(), "any", "kept.notice.v1")).containsExactly("a notice");
            assertThat(Files.readString(directory.resolve("broker/log/meta.properties")))
                    .isEqualTo(identity);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(directory.resolve("broker/server.properties"))))
                    .isEqualTo("rw-------");
        } finally {
            broker.stop();
        }
    }

    /** The clients' super user is nobody there, and nobody comes in without a password. */
    private static void nobodyReachesTheController(KafkaBroker broker) {
        var plain = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" password=\""
                + broker.admin().password() + "\";";
        var asAdmin = Map.<String, Object>of(
                "security.protocol", "SASL_PLAINTEXT", "sasl.mechanism", "PLAIN", "sasl.jaas.config", plain);

        assertThatThrownBy(() -> describeController(broker.controllerPort(), asAdmin))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> describeController(broker.controllerPort(), Map.of("security.protocol", "PLAINTEXT")))
                .isInstanceOf(ExecutionException.class);
    }

    private static void describeController(int port, Map<String, Object> security) throws Exception {
        var settings = new HashMap<>(security);
        settings.put("bootstrap.controllers", "127.0.0.1:" + port);
        settings.put("default.api.timeout.ms", 4000);
        settings.put("request.timeout.ms", 2000);
        try (var admin = Admin.create(settings)) {
            admin.describeMetadataQuorum().quorumInfo().get(20, TimeUnit.SECONDS);
        }
    }

    private static void send(String user, String topic, String value) throws Exception {
        send(Backing.shared().kafka(user), PREFIX + "." + topic, value);
    }

    private static void send(KafkaAccess access, String topic, String value) throws Exception {
        try (var producer =
                new KafkaProducer<>(access.clientSettings(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(String user, String group, String topic) {
        return read(Backing.shared().kafka(user), group, PREFIX + "." + topic);
    }

    private static List<String> read(KafkaAccess access, String group, String topic) {
        var settings = new HashMap<>(access.clientSettings());
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        var values = new ArrayList<String>();
        var deadline = Instant.now().plusSeconds(30);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (values.isEmpty() && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(message.value()));
            }
        }
        return values;
    }
}
