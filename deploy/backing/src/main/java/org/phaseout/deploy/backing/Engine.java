package org.phaseout.deploy.backing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.utility.DockerImageName;

/** A Docker engine, if one answers: at {@code DOCKER_HOST}, else at its usual socket. */
record Engine(Map<String, String> environment, Path usualSocket) {
    private static final int UNENCRYPTED = 2375;
    private static final String PING = "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n";

    /** The one of this machine. */
    static Engine ofThisMachine() {
        return new Engine(System.getenv(), Path.of("/var/run/docker.sock"));
    }

    /** Whether the tests' servers can run in containers: an engine answers, and has or gets their images. */
    boolean canRun(String... images) {
        return answers() && has(images);
    }

    boolean answers() {
        try {
            var address = address();
            return address != null && ping(address);
        } catch (IOException e) {
            return false;
        }
    }

    private @Nullable SocketAddress address() {
        var host = environment.getOrDefault("DOCKER_HOST", "unix://" + usualSocket);
        var uri = URI.create(host);
        if ("unix".equals(uri.getScheme())) {
            var socket = Path.of(uri.getPath());
            return Files.exists(socket) ? UnixDomainSocketAddress.of(socket) : null;
        }
        return uri.getHost() == null
                ? null
                : new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? UNENCRYPTED : uri.getPort());
    }

    private static boolean ping(SocketAddress address) throws IOException {
        try (var channel = SocketChannel.open(address)) {
            channel.write(ByteBuffer.wrap(PING.getBytes(US_ASCII)));
            var answer = ByteBuffer.allocate(64);
            while (answer.hasRemaining() && channel.read(answer) >= 0) {
                // until the status line is there
            }
            return new String(answer.array(), 0, answer.position(), US_ASCII).matches("(?s)HTTP/1\\.[01] 200 .*");
        }
    }

    private static boolean has(String... images) {
        try {
            DockerClientFactory.instance().client();
            for (var image : images) {
                new RemoteDockerImage(DockerImageName.parse(image)).get();
            }
            return true;
        } catch (ContainerFetchException | IllegalStateException e) {
            System.err.println("A Docker engine answers, but the tests' servers run as processes: " + e.getMessage());
            return false;
        }
    }
}
