package org.phaseout.platform.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The message bundles of a service as they lie in the files, read without the code that uses them. */
public final class Words {

    /** The platform's words and the service's own. */
    public static Map<String, String> in(String language) {
        var all = new HashMap<>(of("platform", language));
        all.putAll(of("service", language));
        return all;
    }

    /** Codes of every refusal that there are words for. */
    public static Set<String> codes() {
        return codes(in("en"));
    }

    /** Codes of the service's own rules. */
    public static Set<String> codesOfTheService() {
        return codes(of("service", "en"));
    }

    static Set<String> codesOfThePlatform() {
        return codes(of("platform", "en"));
    }

    private static Map<String, String> of(String bundle, String language) {
        var file = "/problems/" + bundle + "_" + language + ".properties";
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }

    private static Set<String> codes(Map<String, String> words) {
        return words.keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Words() {}
}
