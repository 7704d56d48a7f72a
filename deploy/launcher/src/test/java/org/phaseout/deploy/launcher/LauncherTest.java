package org.phaseout.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phaseout.deploy.backing.FreePorts;

class LauncherTest {
    @TempDir
    private Path directory;

    private final int portBase = FreePorts.adjacent(23);

    @Test
    void once_ends_with_one_line_of_json_and_keeps_its_secrets_to_itself() throws Exception {
        try (var run = LauncherRun.start(directory, portBase, "--once")) {
            assertThat(run.awaitEnd()).as(run.said()).isZero();

            assertThat(run.result()).matches("\\{\"passed\":true,.*\"startSeconds\":[0-9.]+}\n");
            try (var secrets = Files.list(directory.resolve("data/secrets"))) {
                assertThat(secrets.toList()).isNotEmpty().allSatisfy(secret -> {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                            .isEqualTo("rw-------");
                    assertThat(run.said() + run.result())
                            .doesNotContain(Files.readString(secret).strip());
                });
            }
        }
    }

    @Test
    void a_dead_child_is_started_again_and_term_stops_all_in_reverse() throws Exception {
        try (var run = LauncherRun.start(directory, portBase, "--no-sample")) {
            run.awaitSaid("Up until Ctrl-C");
            var postgres = run.child("PostgreSQL");
            var broker = run.child("Kafka broker");

            kill(postgres);
            run.awaitSaid("PostgreSQL ended unexpectedly (signal 9); starting it again");
            run.awaitSaid("PostgreSQL is ready again");
            kill(broker);
            run.awaitSaid("Kafka broker is ready again");

            run.terminate();
            assertThat(run.awaitEnd()).isEqualTo(128 + 15);
            assertThat(run.said())
                    .containsSubsequence("Stopping", "Kafka broker has stopped", "PostgreSQL has stopped", "Stopped");
        }
    }

    @Test
    void after_kill_9_of_the_launcher_no_child_is_left_and_the_next_start_goes_on() throws Exception {
        List<Long> children;
        try (var run = LauncherRun.start(directory, portBase, "--no-sample")) {
            run.awaitSaid("Up until Ctrl-C");
            children = List.of(run.child("PostgreSQL"), run.child("Kafka broker"));
            run.kill();
        }
        try (var next = LauncherRun.start(directory, portBase, "--once")) {
            assertThat(next.awaitEnd()).as(next.said()).isZero();
            assertThat(next.said()).contains("did not end cleanly");
        }
        assertThat(children)
                .allSatisfy(child -> assertThat(ProcessHandle.of(child)).isEmpty());
    }

    @Test
    void a_second_launcher_on_the_same_data_and_one_on_taken_ports_are_refused() throws Exception {
        try (var first = LauncherRun.start(directory, portBase, "--no-sample");
                var socket = new ServerSocket(portBase + 30, 1, InetAddress.getLoopbackAddress())) {
            first.awaitSaid("Up until Ctrl-C");

            try (var second = LauncherRun.start(directory, portBase, "--no-sample")) {
                assertThat(second.awaitEnd()).isEqualTo(1);
                assertThat(second.said()).contains("Another launcher (process " + first.pid() + ") already uses");
            }
            var elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
            try (var third = LauncherRun.start(elsewhere, socket.getLocalPort() - 20, "--no-sample")) {
                assertThat(third.awaitEnd()).isEqualTo(1);
                assertThat(third.said())
                        .contains("port " + socket.getLocalPort() + " (wanted for PostgreSQL) is taken by process "
                                + ProcessHandle.current().pid())
                        .contains("--port-base");
            }
        }
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }
}
