package org.phaseout.deploy.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessTest {
    @TempDir
    private Path directory;

    @Test
    void gives_the_childs_own_process_id_exit_code_and_output() throws Exception {
        var child = start("echo $$; echo to-the-other >&2; exit 7");

        assertThat(child.exit().get(10, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(Files.readAllLines(child.log())).containsExactly(Long.toString(child.pid()), "to-the-other");
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void environment_is_added_and_the_unwanted_is_hidden() throws Exception {
        var launch = new GuardedProcess.Launch(
                "child",
                List.of("sh", "-c", "echo \"$GREETING:${HOME-unset}\""),
                Map.of("GREETING", "你好"),
                Set.of("HOME"),
                directory.resolve("child.log"),
                Signal.TERM);

        GuardedProcess.start(launch).exit().get(10, TimeUnit.SECONDS);

        assertThat(Files.readString(launch.log())).isEqualTo("你好:unset\n");
    }

    @Test
    void a_child_that_ignores_the_request_is_killed_after_its_grace() {
        var child = start("trap '' TERM; echo ready; while :; do sleep 0.1; done");
        assertThat(Pause.until(Duration.ofSeconds(10), () -> child.lastWords().contains("ready")))
                .isTrue();

        assertThat(child.stop(Signal.TERM, Duration.ofMillis(300))).isEqualTo(128 + 9);
        assertThat(ProcessHandle.of(child.pid())).isEmpty();
    }

    @Test
    void a_child_does_not_survive_its_guard() throws Exception {
        var child = start("exec sleep 600");
        var guard = ProcessHandle.of(child.pid()).orElseThrow().parent().orElseThrow();

        guard.destroyForcibly();

        child.exit().get(10, TimeUnit.SECONDS);
        assertThat(Pause.until(
                        Duration.ofSeconds(10),
                        () -> ProcessHandle.of(child.pid()).isEmpty()))
                .isTrue();
    }

    @Test
    void all_children_are_gone_after_the_parent_was_killed() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var parent = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var reader = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        var pids = Pattern.compile(" ")
                .splitAsStream(reader.readLine())
                .map(Long::parseLong)
                .toList();
        assertThat(pids)
                .hasSize(3)
                .allSatisfy(pid -> assertThat(ProcessHandle.of(pid)).isPresent());

        parent.destroyForcibly().waitFor();

        assertThat(Pause.until(
                        Duration.ofSeconds(20),
                        () -> pids.stream()
                                .allMatch(pid -> ProcessHandle.of(pid).isEmpty())))
                .as("PostgreSQL, the broker and a deaf shell have ended")
                .isTrue();
    }

    private GuardedProcess start(String script) {
        return GuardedProcess.start(new GuardedProcess.Launch(
                "child", List.of("sh", "-c", script), Map.of(), Set.of(), directory.resolve("child.log"), Signal.TERM));
    }

    /** A launcher to be killed: prints its children's process ids and waits. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] args) throws Exception {
            var directory = Path.of(args[0]);
            var secrets = Secrets.in(directory.resolve("secrets"));
            int port = FreePorts.adjacent(3);
            var postgres = new PostgresServer(
                    new PostgresServer.Site(
                            Path.of("target", "backing"), directory.resolve("pg"), directory.resolve("pg.log"), port),
                    secrets);
            postgres.start();
            var broker = new KafkaBroker(
                    new KafkaBroker.Site(
                            directory.resolve("broker"), directory.resolve("broker.log"), port + 1, port + 2),
                    secrets);
            broker.start();
            var deaf = GuardedProcess.start(new GuardedProcess.Launch(
                    "deaf",
                    List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done"),
                    Map.of(),
                    Set.of(),
                    directory.resolve("deaf.log"),
                    Signal.TERM));
            System.out.println(postgres.process().pid() + " " + broker.process().pid() + " " + deaf.pid());
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
