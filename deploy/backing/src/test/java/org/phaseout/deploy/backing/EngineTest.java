package org.phaseout.deploy.backing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The switch between containers and processes: whether a Docker engine answers. */
class EngineTest {
    private static final Path NO_SOCKET = Path.of("/nowhere/docker.sock");

    @TempDir
    private Path directory;

    @Test
    void without_a_socket_there_is_no_engine() {
        assertThat(new Engine(Map.of(), NO_SOCKET).answers()).isFalse();
        assertThat(new Engine(Map.of(), NO_SOCKET).canRun(ContainerPostgres.image()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.0 200 OK, true",
        "HTTP/1.1 200 OK, true",
        "HTTP/1.0 500 Internal Server Error, false",
        "'', false"
    })
    void an_engine_is_what_answers_a_ping_at_the_usual_socket_or_at_docker_host(String answer, boolean isOne)
            throws Exception {
        var socket = directory.resolve("docker.sock");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            answering(server, answer);

            assertThat(new Engine(Map.of(), socket).answers()).isEqualTo(isOne);
            assertThat(new Engine(Map.of("DOCKER_HOST", "unix://" + socket), NO_SOCKET).answers())
                    .isEqualTo(isOne);
        }
    }

    @Test
    void an_engine_elsewhere_is_asked_over_tcp_and_a_socket_left_behind_is_none() throws Exception {
        var left = directory.resolve("left.sock");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(left));
        }
        int port;
        try (var server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }

        assertThat(new Engine(Map.of(), left).answers()).isFalse();
        assertThat(new Engine(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + port), left).answers())
                .isFalse();
    }

    @Test
    void the_images_are_those_of_the_versions_that_run_as_processes() {
        assertThat(ContainerPostgres.image()).matches("postgres:18\\.\\d+");
        assertThat(ContainerBroker.image()).matches("apache/kafka:4\\.\\d+\\.\\d+");
    }

    private static void answering(ServerSocketChannel server, String answer) {
        Thread.ofVirtual().start(() -> {
            while (true) {
                try (var caller = server.accept()) {
                    caller.read(ByteBuffer.allocate(1024));
                    caller.write(ByteBuffer.wrap((answer + "\r\n\r\nOK").getBytes(US_ASCII)));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }
}
