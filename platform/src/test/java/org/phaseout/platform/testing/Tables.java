package org.phaseout.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hand-written Markdown tables of a page of {@code docs/}, in the chapter of one service. */
public record Tables(List<Row> rows) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** One line of a table, by the names of its columns. */
    public record Row(List<String> columns, List<String> cells) {

        public boolean has(String column) {
            return columns.contains(column);
        }

        /** The cell as it is written. */
        public String raw(String column) {
            return cells.get(columns.indexOf(column));
        }

        /** What stands between backticks in the cell. */
        public List<String> codes(String column) {
            return CODE.matcher(raw(column))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        }

        /** The one thing between backticks in the cell. */
        public String cell(String column) {
            return codes(column).getFirst();
        }
    }

    public static Tables of(String page, String chapter) {
        var rows = new ArrayList<Row>();
        List<String> columns = List.of();
        boolean inside = false;
        for (var line : lines(page)) {
            if (line.matches("##+ .*")) {
                inside = line.equals("### " + chapter)
                        || line.equals("## " + chapter)
                        || (inside && line.startsWith("### ") && page.equals("events.md"));
            } else if (!line.startsWith("|")) {
                columns = List.of();
            } else if (inside && columns.isEmpty()) {
                columns = cells(line);
            } else if (inside && !line.startsWith("| ---")) {
                rows.add(new Row(columns, cells(line)));
            }
        }
        return new Tables(List.copyOf(rows));
    }

    /** Rows of what the code has today. */
    public List<Row> built() {
        var built = rows.stream()
                .filter(row -> row.has("built") && row.raw("built").equals("yes"))
                .toList();
        if (built.isEmpty()) {
            throw new AssertionError("nothing is marked as built; has the page another form now?");
        }
        return built;
    }

    /** The authorities of every action that is built; other rows are told by a policy or an alarm. */
    public Map<String, Set<String>> senders() {
        var senders = new TreeMap<String, Set<String>>();
        built().stream()
                .filter(row -> !row.codes(actionColumn()).isEmpty())
                .forEach(row -> senders.put(row.cell(actionColumn()), new TreeSet<>(row.codes("authorities"))));
        return senders;
    }

    private String actionColumn() {
        return Stream.of("action", "reported action")
                .filter(rows.getFirst()::has)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static List<String> lines(String page) {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("docs"))) {
            root = Objects.requireNonNull(root.getParent(), "docs/ lies nowhere above");
        }
        try {
            return Files.readAllLines(root.resolve("docs").resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
