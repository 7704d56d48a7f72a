package org.phaseout.deploy.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.phaseout.deploy.backing.BackingFailure;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.GuardedProcess;
import org.phaseout.deploy.backing.KafkaAccess;
import org.phaseout.deploy.backing.Secrets;
import org.phaseout.deploy.backing.Signal;
import org.phaseout.deploy.launcher.sample.Service;

/** How the issuer and the services are run: their jars, their memory, their environment. */
final class Apps {
    static final String DISTRICT = "350504";
    static final String TOPIC_PREFIX = "phaseout";

    private static final Duration STOP = Duration.ofSeconds(25);
    private static final Duration TRAINED_STOP = Duration.ofMinutes(3);
    private static final String VERSION = "1-SNAPSHOT";
    private static final String EXTRACTED = "extracted";
    private static final String LOG_FORMAT = "PHASEOUT_LOG_FORMAT";

    private final Options options;
    private final Ports ports;
    private final DataDirectory data;
    private final Secrets secrets;

    Apps(Options options, Ports ports, DataDirectory data) {
        this.options = options;
        this.ports = ports;
        this.data = data;
        this.secrets = data.secrets();
    }

    AppChild issuer() {
        var environment = Map.of(
                "PHASEOUT_PORT", Integer.toString(ports.issuer()),
                "PHASEOUT_ISSUER_DIR", data.issuerSecrets().toString(),
                "PHASEOUT_DISTRICT", DISTRICT);
        return app("issuer", "deploy/issuer", "issuer", environment, ports.issuer());
    }

    /** A service's instance, counted from 1. */
    AppChild service(Service service, int instance, Database database, KafkaAccess kafka) {
        int port = ports.service(service, instance);
        var environment = Map.ofEntries(
                Map.entry("PHASEOUT_PORT", Integer.toString(port)),
                Map.entry("PHASEOUT_DB_URL", database.jdbcUrl()),
                Map.entry("PHASEOUT_DB_USER", database.user()),
                Map.entry("PHASEOUT_DB_PASSWORD", database.password()),
                Map.entry("PHASEOUT_KAFKA_BOOTSTRAP", kafka.bootstrap()),
                Map.entry("PHASEOUT_KAFKA_USER", kafka.user()),
                Map.entry("PHASEOUT_KAFKA_PASSWORD", kafka.password()),
                Map.entry("PHASEOUT_ISSUER", issuerUrl()),
                Map.entry("PHASEOUT_DISTRICT", DISTRICT),
                Map.entry("PHASEOUT_TOPIC_PREFIX", TOPIC_PREFIX),
                Map.entry("PHASEOUT_SAMPLE", Boolean.toString(options.play().sample())),
                Map.entry("PHASEOUT_VAULT_KEY", secrets.key("vault-key")),
                Map.entry("AXONIQ_UPDATE_CHECKER_DISABLED", "true"));
        var name = service.module() + (instance == 1 ? "" : " " + instance);
        return app(name, service.module(), service.module(), environment, port);
    }

    String issuerUrl() {
        return "http://127.0.0.1:" + ports.issuer();
    }

    private AppChild app(String name, String module, String artifact, Map<String, String> environment, int port) {
        var all = new HashMap<>(environment);
        var format = System.getenv(LOG_FORMAT);
        if (format != null) {
            all.put(LOG_FORMAT, format);
        }
        var launch = new GuardedProcess.Launch(
                name,
                command(options.root().resolve(module).resolve("target"), artifact + "-" + VERSION + ".jar"),
                all,
                Set.of("PHASEOUT_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"),
                data.freshLog(name.replace(' ', '-')),
                Signal.TERM);
        return new AppChild(
                launch, URI.create("http://127.0.0.1:" + port), options.play().train() ? TRAINED_STOP : STOP);
    }

    /** A small heap and the simple collector, for small machines. */
    private List<String> command(Path target, String jar) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Ddisable-axoniq-console-message=true"));
        command.addAll(startFaster(target.resolve(EXTRACTED)));
        command.addAll(List.of("-jar", runnable(target, jar).toString()));
        return command;
    }

    /**
     * With a cache of an earlier run the JVM has classes and profiles ready; without, the quick compiler alone, unless
     * the run shall be long.
     */
    private List<String> startFaster(Path extracted) {
        var cache = extracted.resolve("classes.aot");
        if (options.play().train() && Files.isDirectory(extracted)) {
            return List.of("-XX:AOTCacheOutput=" + cache);
        }
        if (options.play().sustained()) {
            return List.of();
        }
        return Files.exists(cache)
                ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of("-XX:TieredStopAtLevel=1");
    }

    /** The extracted jar starts faster than the packed one. */
    private static Path runnable(Path target, String jar) {
        return Stream.of(target.resolve(EXTRACTED).resolve(jar), target.resolve(jar))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new BackingFailure(
                        "There is no " + target.resolve(jar) + ". Run deploy/up, which builds it, or mvn package."));
    }
}
