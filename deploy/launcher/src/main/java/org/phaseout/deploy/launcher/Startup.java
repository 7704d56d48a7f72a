package org.phaseout.deploy.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.KafkaAccess;
import org.phaseout.deploy.backing.KafkaBroker;
import org.phaseout.deploy.backing.KafkaPlan;
import org.phaseout.deploy.backing.PostgresServer;
import org.phaseout.deploy.backing.Secrets;
import org.phaseout.deploy.launcher.sample.Service;

/** Brings everything up: PostgreSQL, the broker and the issuer at once, then the services, as soon as they can stand. */
final class Startup {
    private final Options options;
    private final Ports ports;
    private final Supervisor supervisor;
    private final Secrets secrets;
    private final Apps apps;
    private final PostgresServer postgres;
    private final KafkaBroker broker;
    private final List<AppChild> issuers = new ArrayList<>();
    private final Map<Service, List<AppChild>> services = new EnumMap<>(Service.class);
    private final Map<Service, Database> databases = new EnumMap<>(Service.class);
    private final PostgresChild postgresChild;
    private final BrokerChild brokerChild;

    Startup(Options options, Ports ports, DataDirectory data, Supervisor supervisor) {
        this.options = options;
        this.ports = ports;
        this.supervisor = supervisor;
        this.secrets = data.secrets();
        this.apps = new Apps(options, ports, data);
        this.postgres = new PostgresServer(
                new PostgresServer.Site(
                        data.programs(), data.postgres(), data.freshLog("postgresql"), ports.postgres()),
                secrets);
        this.broker = new KafkaBroker(
                new KafkaBroker.Site(data.broker(), data.freshLog("broker"), ports.broker(), ports.controller()),
                secrets);
        this.postgresChild = new PostgresChild(postgres);
        this.brokerChild = new BrokerChild(broker);
        plan();
    }

    private void plan() {
        for (var service : Service.values()) {
            var user = service.user();
            databases.put(service, new Database(postgres.url(user), user, secrets.password("db-" + user)));
        }
        if (options.extent().issuer()) {
            issuers.add(apps.issuer());
        }
        for (var service : options.extent().services()) {
            var instances = new ArrayList<AppChild>();
            for (int instance = 1; instance <= options.extent().instances(); instance++) {
                instances.add(apps.service(service, instance, database(service), kafka(service.user())));
            }
            services.put(service, instances);
        }
    }

    /** Returns when everything is ready. Throws the first failure as soon as it happens. */
    void run() {
        // Closed by nobody: after a failure the other starts must not be waited for.
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var below = CompletableFuture.allOf(async(this::startPostgres, threads), async(this::startBroker, threads));
        var all = new ArrayList<CompletableFuture<Void>>();
        issuers.forEach(issuer -> all.add(async(() -> supervisor.start(issuer), threads)));
        for (var instances : services.values()) {
            for (var instance : instances) {
                all.add(below.thenRunAsync(() -> supervisor.start(instance), threads));
            }
        }
        all.add(below);
        awaitAll(all);
    }

    private static CompletableFuture<Void> async(Runnable step, ExecutorService threads) {
        return CompletableFuture.runAsync(step, threads);
    }

    private static void awaitAll(List<CompletableFuture<Void>> steps) {
        var failure = new CompletableFuture<Void>();
        steps.forEach(step -> step.exceptionally(thrown -> {
            failure.completeExceptionally(thrown);
            return null;
        }));
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new)), failure)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void startPostgres() {
        supervisor.start(postgresChild);
        databases
                .values()
                .forEach(database -> postgres.createDatabase(database.user(), database.user(), database.password()));
    }

    private void startBroker() {
        supervisor.start(brokerChild);
        broker.provision(KafkaPlan.district(Apps.TOPIC_PREFIX, user -> secrets.password("kafka-" + user)));
    }

    /** Stops everything in reverse; those of one layer at the same time. */
    void stop() {
        supervisor.expectTheEnd();
        supervisor.stop(services.values().stream().flatMap(List::stream).toList());
        supervisor.stop(issuers);
        supervisor.stop(List.of(brokerChild));
        supervisor.stop(List.of(postgresChild));
    }

    /** Whether all run and all applications say that they are ready. */
    boolean isWhole() {
        return supervisor.allUp()
                && issuers.stream().allMatch(AppChild::isReady)
                && services.values().stream().flatMap(List::stream).allMatch(AppChild::isReady);
    }

    Map<Service, List<URI>> addresses() {
        var addresses = new EnumMap<Service, List<URI>>(Service.class);
        services.forEach((service, instances) ->
                addresses.put(service, instances.stream().map(AppChild::uri).toList()));
        return addresses;
    }

    Map<Service, Database> databases() {
        return databases;
    }

    String issuerUrl() {
        return apps.issuerUrl();
    }

    KafkaAccess kafka(String user) {
        return new KafkaAccess(broker.bootstrap(), user, secrets.password("kafka-" + user));
    }

    private Database database(Service service) {
        return Objects.requireNonNull(databases.get(service));
    }

    /** The addresses for people, one per line. */
    List<String> directory() {
        var lines = new ArrayList<String>();
        services.getOrDefault(Service.REPORTING, List.of()).stream()
                .limit(1)
                .forEach(instance -> lines.add("  public notice      " + instance.address() + "/"));
        addresses()
                .forEach((service, uris) -> lines.add("  %-18s %s"
                        .formatted(
                                service.module(),
                                String.join(
                                        " ", uris.stream().map(URI::toString).toList()))));
        issuers.forEach(issuer -> lines.add("  issuer             " + issuer.address()));
        lines.add("  PostgreSQL         127.0.0.1:" + ports.postgres());
        lines.add("  Kafka              127.0.0.1:" + ports.broker() + " (SASL_PLAINTEXT, SCRAM-SHA-512)");
        return lines;
    }
}
