package org.phaseout.deploy.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions given by the build. */
final class Versions {
    private Versions() {}

    static String postgres() {
        return of("postgres");
    }

    static String kafka() {
        return of("kafka");
    }

    private static String of(String name) {
        try (var in = Versions.class.getResourceAsStream("versions.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
