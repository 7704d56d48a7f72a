package org.phaseout.deploy.bench.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything a run says: on what it ran, and its rows. Kept on disk from the first row on. */
public final class Report {

    private final Path file;
    private final Map<String, Map<String, String>> settings = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    public Report(Path file) {
        this.file = file;
    }

    /** Names what something was set to. */
    public void settings(String of, Map<String, String> values) {
        settings.put(of, new LinkedHashMap<>(values));
    }

    void add(Row row) {
        rows.add(row);
        save();
    }

    /** Adds what was measured once and stands by itself. */
    public void add(String measure, String what, Metric metric, String whose, double value) {
        add(Row.alone(measure, what, metric, new Side(whose, List.of(value))));
    }

    Map<String, Map<String, String>> settings() {
        return settings;
    }

    List<Row> rows() {
        return rows;
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Json.of(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
