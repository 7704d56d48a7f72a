package org.phaseout.deploy.backing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/** A container on one port of the loopback address, where it is found again after it was killed and started. */
final class FixedPortContainer {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final GenericContainer<?> container;
    private final BooleanSupplier answers;

    /**
     * Starts nothing yet.
     *
     * @param inside port in the container
     * @param outside port of the loopback address
     * @param answers whether the server in it answers
     */
    FixedPortContainer(GenericContainer<?> container, int inside, int outside, BooleanSupplier answers) {
        this.container = container
                .withCreateContainerCmdModifier(command -> bind(command, inside, outside))
                .waitingFor(new Unhurried());
        this.answers = answers;
    }

    private static void bind(CreateContainerCmd command, int inside, int outside) {
        var port = ExposedPort.tcp(inside);
        command.withExposedPorts(port);
        Objects.requireNonNull(command.getHostConfig())
                .withPortBindings(new PortBinding(Ports.Binding.bindIpAndPort("127.0.0.1", outside), port));
    }

    void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else if (!container.isRunning()) {
            engine().startContainerCmd(container.getContainerId()).exec();
        }
        if (!Pause.until(START_LIMIT, answers)) {
            throw new BackingFailure("The container of " + container.getDockerImageName()
                    + " did not answer; its log:\n" + container.getLogs());
        }
    }

    /** Returns when it has ended. */
    void kill() {
        engine().killContainerCmd(container.getContainerId()).withSignal("KILL").exec();
        Pause.until(START_LIMIT, () -> !container.isRunning());
    }

    void discard() {
        container.stop();
    }

    private static DockerClient engine() {
        return DockerClientFactory.lazyClient();
    }

    /** What is ready is known better here: the server answers its own protocol. */
    private static final class Unhurried extends AbstractWaitStrategy {
        @Override
        protected void waitUntilReady() {}
    }
}
