package org.phaseout.deploy.backing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a test stands on: a real PostgreSQL and a real broker, started when first asked for, once per JVM, on free ports,
 * gone with the JVM.
 *
 * <p>This is the one place that decides how they run: in containers where a Docker engine answers, else as processes
 * with their data below {@code target/backing}. {@code PHASEOUT_TEST_BACKING=processes} asks for processes in any case.
 */
public final class Backing {
    private static final Path DIRECTORY = Path.of("target", "backing");
    private static @Nullable Backing shared;

    private final Path run = DIRECTORY.resolve("run-" + ProcessHandle.current().pid());
    private final Secrets secrets = Secrets.in(run.resolve("secrets"));
    private final AtomicInteger databases = new AtomicInteger();
    private final boolean inContainers;
    private @Nullable Postgres postgres;
    private @Nullable Broker broker;

    private Backing() {
        inContainers = !"processes".equals(System.getenv("PHASEOUT_TEST_BACKING"))
                && Engine.ofThisMachine().canRun(ContainerPostgres.image(), ContainerBroker.image());
        Runtime.getRuntime().addShutdownHook(new Thread(this::discard, "backing-discard"));
    }

    /** The one of this JVM. */
    public static synchronized Backing shared() {
        if (shared == null) {
            shared = new Backing();
        }
        return shared;
    }

    /** A fresh, empty database with an owner of its own; the name is given a number so that no two tests share it. */
    public Database database(String name) {
        var unique = name + "_" + databases.incrementAndGet();
        return postgres().createDatabase(unique, unique, secrets.password("db-" + unique));
    }

    /** host:port of the broker. */
    public String bootstrap() {
        return broker().bootstrap();
    }

    /**
     * Creates the district's topics under a prefix, with its users and their rights. Give every test class a prefix of
     * its own, so that it sees only its own messages.
     */
    public void topics(String prefix) {
        broker().provision(KafkaPlan.district(prefix, this::password));
    }

    /** Access of one of the district's users: enterprise, enforcement, pricing, reporting, city, admin. */
    public KafkaAccess kafka(String user) {
        return new KafkaAccess(bootstrap(), user, password(user));
    }

    private String password(String user) {
        return secrets.password("kafka-" + user);
    }

    /** The server, started; fault tests may kill and start it, and leave it running. */
    public synchronized Postgres postgres() {
        if (postgres == null) {
            int port = FreePorts.adjacent(1);
            postgres = inContainers ? new ContainerPostgres(port, secrets) : process(port);
            postgres.start();
        }
        return postgres;
    }

    private PostgresServer process(int port) {
        return new PostgresServer(
                new PostgresServer.Site(DIRECTORY, run.resolve("postgres"), run.resolve("postgres.log"), port),
                secrets);
    }

    /** The broker, started; fault tests may kill and start it, and leave it running. */
    public synchronized Broker broker() {
        if (broker == null) {
            int port = FreePorts.adjacent(2);
            broker = inContainers
                    ? new ContainerBroker(port, secrets)
                    : new KafkaBroker(
                            new KafkaBroker.Site(run.resolve("broker"), run.resolve("broker.log"), port, port + 1),
                            secrets);
            broker.start();
        }
        return broker;
    }

    private synchronized void discard() {
        switch (broker) {
            case null -> {}
            case KafkaBroker process -> process.kill();
            case ContainerBroker container -> container.discard();
        }
        switch (postgres) {
            case null -> {}
            case PostgresServer server -> server.process().stop(Signal.QUIT, Duration.ofSeconds(5));
            case ContainerPostgres container -> container.discard();
        }
        try {
            PostgresBinaries.delete(run);
        } catch (IOException e) {
            System.err.println("Left behind: " + run + " (" + e.getMessage() + ")");
        }
    }
}
