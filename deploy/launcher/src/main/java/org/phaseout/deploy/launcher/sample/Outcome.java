package org.phaseout.deploy.launcher.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a play found.
 *
 * @param passed whether every check held
 * @param figures by name, in the order of the summary; strings, numbers, booleans, and maps of these
 */
public record Outcome(boolean passed, SequencedMap<String, Object> figures) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is known when nothing was played: whether everything is ready. */
    public static Outcome readiness(boolean ready) {
        return new Outcome(ready, new LinkedHashMap<>(Map.of("played", false)));
    }

    /** The same outcome with further figures behind its own. */
    public Outcome with(Map<String, ?> further) {
        var all = new LinkedHashMap<>(figures);
        all.putAll(further);
        return new Outcome(passed, all);
    }

    /** One line of JSON, {@code passed} first. */
    public String json() {
        var line = new LinkedHashMap<String, Object>();
        line.put("passed", passed);
        line.putAll(figures);
        return JSON.writeValueAsString(line);
    }
}
