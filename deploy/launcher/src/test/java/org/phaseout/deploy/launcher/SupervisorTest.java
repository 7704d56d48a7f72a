package org.phaseout.deploy.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phaseout.deploy.backing.GuardedProcess;
import org.phaseout.deploy.backing.Signal;

class SupervisorTest {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(Instant.now(), new PrintStream(said, true, UTF_8));
    private final CountDownLatch givenUp = new CountDownLatch(1);
    private final Supervisor supervisor = new Supervisor(progress, Duration.ofMillis(1), givenUp::countDown);

    @Test
    void a_child_that_always_ends_is_given_up_with_its_last_words() throws Exception {
        supervisor.start(new Script("echo no such file; exit 3"));

        assertThat(givenUp.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said.toString(UTF_8))
                .contains("script ended unexpectedly (exit code 3); starting it again")
                .contains("ended 9 times within 2 minutes; giving up")
                .contains("no such file");
    }

    @Test
    void a_child_that_is_stopped_on_purpose_stays_down() throws Exception {
        var child = new Script("exec sleep 600");
        supervisor.start(child);
        assertThat(supervisor.allUp()).isTrue();

        supervisor.expectTheEnd();
        supervisor.stop(List.of(child));

        assertThat(child.process().exit().get(5, TimeUnit.SECONDS)).isEqualTo(128 + 15);
        assertThat(supervisor.allUp()).isFalse();
        assertThat(said.toString(UTF_8)).contains("script has stopped").doesNotContain("unexpectedly");
    }

    @Test
    void faults_hit_every_kind_of_child_and_leave_all_of_them_running() {
        for (var name : List.of("broker", "service", "service 2", "issuer")) {
            supervisor.start(new Script(name, "exec sleep 600"));
        }
        var pauses = new Chaos.Pauses(Duration.ofMillis(20), Duration.ofMillis(60));

        var chaos = new Chaos(42, pauses, supervisor, progress);
        assertThat(LauncherRun.until(() -> said.toString(UTF_8).split("is ready again", -1).length > 6))
                .isTrue();
        int kills = chaos.end();

        assertThat(kills).isEqualTo(6);
        assertThat(LauncherRun.until(supervisor::allUp)).isTrue();
        assertThat(said.toString(UTF_8)).contains("seed 42");
        var kinds = said.toString(UTF_8)
                .lines()
                .filter(line -> line.contains("Fault: kill -9 of "))
                .map(line -> line.replaceFirst(".*kill -9 of (\\w+).*", "$1"))
                .toList();
        assertThat(kinds.subList(0, 3)).containsExactlyInAnyOrder("broker", "service", "issuer");
        assertThat(kinds.subList(3, 6)).containsExactlyInAnyOrder("broker", "service", "issuer");
        supervisor.expectTheEnd();
        supervisor.stop(supervisor.children());
    }

    private final class Script implements Child {
        private final String name;
        private final String script;
        private volatile @Nullable GuardedProcess process;

        Script(String script) {
            this("script", script);
        }

        Script(String name, String script) {
            this.name = name;
            this.script = script;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String address() {
            return "nowhere";
        }

        @Override
        public void start() {
            process = GuardedProcess.start(new GuardedProcess.Launch(
                    name(), List.of("sh", "-c", script), Map.of(), Set.of(), directory.resolve("log"), Signal.TERM));
        }

        @Override
        public GuardedProcess process() {
            var last = process;
            if (last == null) {
                throw new IllegalStateException("not started");
            }
            return last;
        }

        @Override
        public void stop() {
            process().stop(Signal.TERM, Duration.ofSeconds(5));
        }
    }
}
