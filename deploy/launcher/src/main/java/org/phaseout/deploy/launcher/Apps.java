package org.phaseout.deploy.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String VERSION = "1-SNAPSHOT";

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
                Map.entry("PHASEOUT_SAMPLE", Boolean.toString(options.sample())),
                Map.entry("PHASEOUT_VAULT_KEY", secrets.key("vault-key")),
                Map.entry("AXONIQ_UPDATE_CHECKER_DISABLED", "true"));
        var name = service.module() + (instance == 1 ? "" : " " + instance);
        return app(name, service.module(), service.module(), environment, port);
    }

    String issuerUrl() {
        return "http://127.0.0.1:" + ports.issuer();
    }

    private AppChild app(String name, String module, String artifact, Map<String, String> environment, int port) {
        var jar = options.root().resolve(module).resolve("target").resolve(artifact + "-" + VERSION + ".jar");
        if (!Files.exists(jar)) {
            throw new BackingFailure(name + " has not been built: there is no " + jar
                    + ". Run deploy/up, which builds it, or mvn package.");
        }
        var all = new HashMap<>(environment);
        System.getenv().forEach((key, value) -> {
            if (key.equals("PHASEOUT_LOG_FORMAT")) {
                all.put(key, value);
            }
        });
        var launch = new GuardedProcess.Launch(
                name,
                java(jar),
                all,
                Set.of("PHASEOUT_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"),
                data.freshLog(name.replace(' ', '-')),
                Signal.TERM);
        return new AppChild(launch, URI.create("http://127.0.0.1:" + port));
    }

    /** Tuned for a short start on a small machine: a small heap, the simple collector, the quick compiler alone. */
    private static List<String> java(Path jar) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Ddisable-axoniq-console-message=true",
                "-jar",
                jar.toString()));
        return command;
    }
}
