package org.phaseout.kettle;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.clock.SteeredClock;
import org.phaseout.platform.command.Commands;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.command.Request;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service of kettles on a database of its own, in as many instances as a test wants; its clock is a sample's. */
public final class Kitchen implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(60);
    public static final Instant MORNING = Instant.parse("2027-03-01T01:00:00Z");
    private static final String DISTRICT = "350504";

    private final HikariDataSource dataSource = dataSource();
    private final List<AnnotationConfigApplicationContext> instances = new ArrayList<>();
    public final JdbcClient jdbc = JdbcClient.create(dataSource);

    public Kitchen() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/platform")
                .load()
                .migrate();
    }

    /** Starts one more instance of the service with the parts of the platform that a test is about. */
    public AnnotationConfigApplicationContext instance(Consumer<AnnotationConfigApplicationContext> more) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "kitchen",
                        Map.of(
                                "phaseout.sample",
                                "true",
                                "phaseout.district",
                                DISTRICT,
                                "phaseout.alarm.heartbeat",
                                "1s")));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        AutoConfigurationPackages.register(context, "org.phaseout.kettle.domain");
        var transactions = new JdbcTransactionManager(dataSource);
        context.registerBean(DataSource.class, () -> dataSource, bean -> bean.setDestroyMethodName(""));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(dataSource));
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(JdbcTransactionManager.class, () -> transactions);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean(SimpleMeterRegistry.class, () -> new SimpleMeterRegistry());
        context.registerBean(Tracer.class, () -> Tracer.NOOP);
        context.registerBean(Propagator.class, () -> Propagator.NOOP);
        context.scan(
                "org.phaseout.platform.alarm",
                "org.phaseout.platform.clock",
                "org.phaseout.platform.command",
                "org.phaseout.platform.deadletter",
                "org.phaseout.platform.follow",
                "org.phaseout.platform.ledger",
                "org.phaseout.platform.policy",
                "org.phaseout.platform.signal");
        more.accept(context);
        context.refresh();
        instances.add(context);
        return context;
    }

    /** Sets business time, as the player of a sample does. */
    public static void steer(AnnotationConfigApplicationContext instance, Instant at) {
        SteeredClock.steer(instance, at);
    }

    /** Reports something to an instance as a department would. */
    public static Outcome report(AnnotationConfigApplicationContext instance, Command command, LocalDate occurredOn) {
        var clock = instance.getBean(BusinessClock.class);
        var key = new Append.Key("//test", UUID.randomUUID().toString(), "industry", new byte[] {1});
        var act = new Act(new Authority("industry"), DISTRICT, occurredOn, clock.now());
        return instance.getBean(Commands.class).handle(new Request(command, act, key, null, null));
    }

    /** Everything that stands in the ledger, in order. */
    public static List<Recorded<Fact>> told(AnnotationConfigApplicationContext instance) {
        var types = instance.getBean(EventTypes.class);
        return instance.getBean(Ledger.class).after(0, 10_000).stream()
                .map(types::recorded)
                .toList();
    }

    public static <F extends Fact> List<Recorded<Fact>> told(
            AnnotationConfigApplicationContext instance, Class<F> kind) {
        return told(instance).stream()
                .filter(recorded -> kind.isInstance(recorded.fact()))
                .toList();
    }

    private static HikariDataSource dataSource() {
        var database = Backing.shared()
                .database("kitchen_" + UUID.randomUUID().toString().replace("-", ""));
        var config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(30);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        instances.forEach(AnnotationConfigApplicationContext::close);
        dataSource.close();
    }
}
