package org.phaseout.deploy.backing;

import java.util.ArrayList;
import java.util.List;
import org.testcontainers.containers.GenericContainer;

/** PostgreSQL of the same version and with the same settings as {@link PostgresServer}, in a container. */
final class ContainerPostgres implements Postgres {
    private static final int INSIDE = 5432;

    private final int port;
    private final String superuserPassword;
    private final FixedPortContainer container;

    ContainerPostgres(int port, Secrets secrets) {
        this.port = port;
        this.superuserPassword = secrets.password("postgres-superuser");
        this.container = new FixedPortContainer(
                new GenericContainer<>(image())
                        .withEnv("POSTGRES_USER", PostgresCluster.SUPERUSER)
                        .withEnv("POSTGRES_PASSWORD", superuserPassword)
                        .withEnv("POSTGRES_DB", "postgres")
                        .withEnv("POSTGRES_INITDB_ARGS", String.join(" ", PostgresCluster.INITDB))
                        .withCommand(command()),
                INSIDE,
                port,
                this::canConnect);
    }

    static String image() {
        return "postgres:" + Versions.postgres().replaceFirst("\\.\\d+$", "");
    }

    private static String[] command() {
        var command = new ArrayList<>(List.of("postgres"));
        PostgresCluster.SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command.toArray(String[]::new);
    }

    @Override
    public synchronized void start() {
        container.start();
    }

    @Override
    public synchronized void kill() {
        container.kill();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String superuserPassword() {
        return superuserPassword;
    }

    void discard() {
        container.discard();
    }
}
