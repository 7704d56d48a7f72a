package org.phaseout.enforcement.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The message bundles as they lie in the files, read without the code that uses them. */
final class Words {

    static final List<String> LANGUAGES = List.of("zh_CN", "en");

    static Map<String, String> in(String language) {
        return in(language, List.of("platform", "service"));
    }

    private static Map<String, String> in(String language, List<String> bundles) {
        var all = new HashMap<String, String>();
        for (var bundle : bundles) {
            var file = "/problems/" + bundle + "_" + language + ".properties";
            try (var reader = new InputStreamReader(
                    Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
                var properties = new Properties();
                properties.load(reader);
                properties.forEach((key, value) -> all.put((String) key, (String) value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    static Set<String> codes() {
        return codes(in("en"));
    }

    /** Codes of this service's own rules. */
    static Set<String> codesOfTheService() {
        return codes(in("en", List.of("service")));
    }

    private static Set<String> codes(Map<String, String> words) {
        return words.keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Words() {}
}
