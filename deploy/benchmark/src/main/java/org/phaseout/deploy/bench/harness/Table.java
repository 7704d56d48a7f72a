package org.phaseout.deploy.bench.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report for people. */
public final class Table {

    private static final List<String> HEAD =
            List.of("measure", "what", "metric", "ours", "theirs", "ratio", "worst", "compared");
    private static final int FIRST_NUMBER = 3;
    private static final int LAST_NUMBER = 6;

    private Table() {}

    public static String of(Report report) {
        var lines = new ArrayList<String>();
        report.settings()
                .forEach((of, values) -> lines.add(of + ": "
                        + values.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", "))));
        lines.add("");
        var cells = new ArrayList<List<String>>();
        cells.add(HEAD);
        report.rows().forEach(row -> cells.add(cells(row)));
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> cells.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        cells.forEach(line -> lines.add(line(line, widths)));
        return String.join("\n", lines);
    }

    private static List<String> cells(Row row) {
        var theirs = row.theirs();
        var ratio = row.ratio();
        return List.of(
                row.measure(),
                row.what(),
                row.metric().name() + " " + row.metric().unit(),
                Numbers.brief(row.ours().median()),
                theirs == null ? "" : Numbers.brief(theirs.median()),
                ratio == null ? "" : Numbers.brief(ratio.median()),
                ratio == null ? "" : Numbers.brief(ratio.worst()),
                row.ours().name() + (theirs == null ? "" : " : " + theirs.name()));
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), widths[column], column))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(String cell, int width, int column) {
        var space = " ".repeat(width - cell.length());
        return column >= FIRST_NUMBER && column <= LAST_NUMBER ? space + cell : cell + space;
    }
}
