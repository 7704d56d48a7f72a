package org.phaseout.deploy.backing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The broker's directory: its settings and its formatted log, made once and whole. */
final class BrokerFiles {
    private static final String CLASSPATH = "/org/phaseout/deploy/broker/classpath.txt";

    private final KafkaBroker.Site site;
    private final BrokerSettings settings;

    BrokerFiles(KafkaBroker.Site site, Secrets secrets) {
        this.site = site;
        this.settings = new BrokerSettings(site.port(), site.controllerPort(), secrets);
    }

    Path settings() {
        return site.data().resolve("server.properties").toAbsolutePath();
    }

    /** Writes the settings afresh (ports may have changed) and formats the log directory at the first start. */
    void prepare() {
        var log = site.data().resolve("log").toAbsolutePath();
        try {
            Files.createDirectories(site.data());
            Files.createDirectories(site.log().toAbsolutePath().getParent());
            if (!Files.exists(log.resolve("meta.properties"))) {
                var partial = site.data().resolve("log.new").toAbsolutePath();
                PostgresBinaries.delete(partial);
                PostgresBinaries.delete(log);
                format(partial);
                Files.move(partial, log, StandardCopyOption.ATOMIC_MOVE);
            }
            Secrets.writePrivately(settings(), content(log));
        } catch (IOException e) {
            throw new BackingFailure(
                    "The broker's directory " + site.data() + " could not be made: " + e.getMessage(), e);
        }
    }

    private void format(Path partial) throws IOException {
        var formatSettings = site.data().resolve("format.properties").toAbsolutePath();
        Secrets.writePrivately(formatSettings, content(partial));
        // The admin's password would show in the process list; an argument file only this user may read hides it.
        var arguments = site.data().resolve("format.arguments").toAbsolutePath();
        Secrets.writePrivately(
                arguments, """
                kafka.tools.StorageTool
                format
                --cluster-id
                %s
                --config
                "%s"
                --add-scram
                "%s"
                """.formatted(BrokerSettings.clusterId(), formatSettings, settings.scramOfAdmin()));
        try {
            run(java(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "@" + arguments)));
        } finally {
            Files.deleteIfExists(arguments);
            Files.deleteIfExists(formatSettings);
        }
    }

    private void run(List<String> command) throws IOException {
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(site.log().toFile()))
                .start()
                .onExit()
                .join()
                .exitValue();
        if (code != 0) {
            throw new IOException("formatting ended with " + code + ", see " + site.log());
        }
    }

    /** This JVM's own java with the broker's jars, which nothing else sees. */
    static List<String> java(List<String> arguments) throws IOException {
        try (var in = BrokerFiles.class.getResourceAsStream(CLASSPATH)) {
            if (in == null) {
                throw new IOException("the broker's class path is missing; build the module broker first");
            }
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    new String(in.readAllBytes(), UTF_8).strip()));
            command.addAll(arguments);
            return command;
        }
    }

    private String content(Path logDirectory) {
        return settings.content("127.0.0.1", logDirectory);
    }
}
