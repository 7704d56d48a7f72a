package org.phaseout.deploy.bench.ours;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.phaseout.deploy.bench.counter.Count;
import org.phaseout.deploy.bench.counter.Counter;
import org.phaseout.platform.command.Commands;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.command.Request;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.follow.FollowerProgress;
import org.phaseout.platform.follow.Followers;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.ledger.Ledger;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance of a service of counters on a database that has the platform's tables. */
public final class OurService implements AutoCloseable {

    private static final Authority INDUSTRY = new Authority("industry");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Commands commands;

    public OurService(DataSource dataSource, List<? extends Follower> followers) {
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        AutoConfigurationPackages.register(context, Counter.class.getPackageName());
        var transactions = new JdbcTransactionManager(dataSource);
        context.registerBean(DataSource.class, () -> dataSource, bean -> bean.setDestroyMethodName(""));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(dataSource));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        context.registerBean(JdbcTransactionManager.class, () -> transactions);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean(SimpleMeterRegistry.class, () -> new SimpleMeterRegistry());
        followers.forEach(follower -> context.registerBean(follower.name(), Follower.class, () -> follower));
        context.scan(
                "org.phaseout.platform.command",
                "org.phaseout.platform.deadletter",
                "org.phaseout.platform.follow",
                "org.phaseout.platform.ledger",
                "org.phaseout.platform.signal");
        context.refresh();
        commands = context.getBean(Commands.class);
    }

    /** Lets a counter count, as a request that came in would: under a key of its own. Whether it was accepted. */
    public boolean count(String counter) {
        var command = new Count(counter);
        var key = new Append.Key("//bench", UUID.randomUUID().toString(), INDUSTRY.value(), new byte[32]);
        var act = new Act(INDUSTRY, OurTables.DISTRICT, LocalDate.EPOCH, Instant.now());
        try {
            return commands.handle(new Request(command, act, key, null, null)) instanceof Outcome.Accepted;
        } catch (NestedRuntimeException e) {
            return false; // no connection was to be had: the sender sees a fault
        }
    }

    public Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    public Followers followers() {
        return context.getBean(Followers.class);
    }

    public FollowerProgress progress() {
        return context.getBean(FollowerProgress.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
