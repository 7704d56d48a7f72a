package org.phaseout.platform.inbox;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.flywaydb.core.Flyway;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.deadletter.DeadLetters;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.message.MessageNames;
import org.phaseout.platform.message.MessagingSettings;
import org.phaseout.platform.message.Tale;
import org.phaseout.platform.observe.Traces;
import org.phaseout.platform.outbox.NotAcknowledged;
import org.phaseout.platform.outbox.TestPublisher;
import org.phaseout.platform.signal.Signals;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One reading service on a database and topics of its own, in as many instances as a test wants. */
final class Stage implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Backing backing = Backing.shared();
    private final String prefix = "stage-" + UUID.randomUUID();
    private final HikariDataSource dataSource = dataSource();
    private final List<AnnotationConfigApplicationContext> instances = new ArrayList<>();
    private final TestPublisher publisher;
    final JdbcClient jdbc = JdbcClient.create(dataSource);
    final Shelf shelf;

    Stage() {
        this(Shelf::new);
    }

    Stage(Function<JdbcClient, ? extends Shelf> kind) {
        shelf = kind.apply(jdbc);
        backing.topics(prefix);
        publisher = new TestPublisher(settings("enterprise"));
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/platform")
                .load()
                .migrate();
        jdbc.sql("create table shelf (seq bigserial, key text, version bigint, words text)")
                .update();
    }

    /** Starts one more instance of the service. */
    AnnotationConfigApplicationContext instance() {
        var context = new AnnotationConfigApplicationContext();
        var transactions = new JdbcTransactionManager(dataSource);
        context.registerBean(DataSource.class, () -> dataSource, bean -> bean.setDestroyMethodName(""));
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(JdbcTransactionManager.class, () -> transactions);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean("eventJson", JsonMapper.class, MessageJson::mapper);
        context.registerBean(MessagingSettings.class, () -> settings("reporting"));
        context.registerBean(MessageNames.class, () -> Tale.NAMES);
        context.registerBean(SimpleMeterRegistry.class, () -> new SimpleMeterRegistry());
        context.registerBean(Shelf.class, () -> shelf);
        context.register(MessageCodec.class, DeadLetters.class, InboxPositions.class, AppliedEvents.class);
        context.registerBean(Tracer.class, () -> Tracer.NOOP);
        context.registerBean(Propagator.class, () -> Propagator.NOOP);
        context.register(Signals.class, Traces.class);
        context.register(InboxStore.class, Inboxes.class, InboxHealth.class);
        context.refresh();
        instances.add(context);
        return context;
    }

    /** Publishes as the ledger's follower does: until it is acknowledged. */
    void publish(List<? extends Message<?>> messages) {
        await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> {
            try {
                publisher.publish("enterprise.v1", messages);
                return true;
            } catch (NotAcknowledged e) {
                return false;
            }
        });
    }

    void publish(Message<?>... messages) {
        publish(List.of(messages));
    }

    /** Puts something on the topic that no publisher of ours would. */
    void scribble(ProducerRecord<String, Bytes> row) throws ExecutionException, InterruptedException {
        var config = new HashMap<>(settings("enterprise").kafka().connection());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new BytesSerializer())) {
            producer.send(row).get();
        }
    }

    String topic() {
        return settings("enterprise").topic("enterprise.v1");
    }

    /** Waits until so many records of the topic are behind the reader. */
    void awaitRead(long records) {
        eventually(() -> records
                == jdbc.sql("select coalesce(sum(next_offset), 0) from inbox_position")
                        .query(Long.class)
                        .single());
    }

    /** Waits until every record that is on the topic is behind the reader. */
    void awaitEnd() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(backing.kafka("reporting").clientSettings())) {
            var partitions = IntStream.range(0, 6)
                    .mapToObj(number -> new TopicPartition(topic(), number))
                    .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
            awaitRead(admin.listOffsets(partitions).all().get().values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum());
        }
    }

    void eventually(Callable<Boolean> holds) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(holds);
    }

    Backing backing() {
        return backing;
    }

    DataSource source() {
        return dataSource;
    }

    @Override
    public void close() {
        instances.forEach(AnnotationConfigApplicationContext::close);
        publisher.close();
        dataSource.close();
    }

    private MessagingSettings settings(String user) {
        var access = backing.kafka(user);
        return new MessagingSettings(
                user,
                prefix,
                new MessagingSettings.Kafka(access.bootstrap(), user, access.password(), "SASL_PLAINTEXT"));
    }

    private HikariDataSource dataSource() {
        var database = backing.database("inbox");
        var config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }
}
