package org.phaseout.enforcement.cases.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of {@code grounds.csv}: what a row of the procedure table must allow, by the hand of who read the clause. */
record ExpectedRow(
        String ground,
        List<String> who,
        String clause,
        List<String> facts,
        List<Measure> measures,
        List<Fine> fines,
        Follows follows,
        @Nullable Revokes revokes) {

    /**
     * @param longest null where it has no limit
     * @param planned a plan is filed and public, and its end is followed by a check (令30号)
     * @param penalty kind by 行政处罚法9; null where it is none
     * @param circumstances one of which has to be so
     */
    record Measure(
            String name,
            String document,
            @Nullable Longest longest,
            @Nullable String after,
            boolean untilFiled,
            boolean planned,
            @Nullable String penalty,
            List<String> with,
            List<String> replaces,
            List<String> circumstances) {

        static Measure of(String text) {
            var words = List.of(text.split(" ", -1));
            return new Measure(
                    words.get(0),
                    words.get(1),
                    words.get(2).equals("-") ? null : Longest.of(words.get(2)),
                    word(words, "after"),
                    text.contains("until filed"),
                    words.contains("planned"),
                    words.stream()
                            .filter(word -> word.startsWith(PENALTY))
                            .map(word -> word.substring(PENALTY.length()))
                            .findFirst()
                            .orElse(null),
                    behind(words, "with"),
                    behind(words, "replaces"),
                    behind(words, "if"));
        }

        /** Which of two says so does not matter. */
        boolean standsBeside(Measure other) {
            return with.contains(other.name()) || other.with().contains(name);
        }
    }

    private static final String PENALTY = "penalty:";

    /** @param months null where the order says how long; {@code extension} as {@code 3m} or {@code 30d} */
    record Longest(@Nullable Integer months, @Nullable String extension) {

        static Longest of(String text) {
            if (text.equals("any")) {
                return new Longest(null, null);
            }
            var parts = text.split("\\+", -1);
            return new Longest(Integer.valueOf(parts[0].replace("m", "")), parts.length == 1 ? null : parts[1]);
        }
    }

    record Fine(BigDecimal least, BigDecimal most, boolean timesGoods, boolean afterLimit) {

        static Fine of(String text) {
            var range = text.split(" ", -1)[0].split("\\.\\.", -1);
            return new Fine(
                    new BigDecimal(range[0]),
                    new BigDecimal(range[1]),
                    text.endsWith("times goods"),
                    text.endsWith("after limit"));
        }
    }

    /**
     * @param decider {@code government}, {@code approval} or {@code nothing}
     * @param needs word of what has to be so of the measure; null where none comes first
     */
    record Follows(
            String decider,
            boolean atOnce,
            @Nullable String after,
            @Nullable String needs) {

        static Follows of(String text) {
            var words = List.of(text.split(" ", -1));
            return new Follows(words.getFirst(), text.endsWith("at once"), word(words, "after"), word(words, "if"));
        }
    }

    /** The same of a licence. */
    record Revokes(
            String licence,
            boolean requested,
            boolean grave,
            @Nullable String after,
            @Nullable String needs) {

        static Revokes of(String text) {
            var words = List.of(text.split(" ", -1));
            return new Revokes(
                    words.getFirst(),
                    words.contains("requested"),
                    words.contains("grave"),
                    word(words, "after"),
                    word(words, "if"));
        }
    }

    private static @Nullable String word(List<String> words, String before) {
        return behind(words, before).stream().findFirst().orElse(null);
    }

    private static List<String> behind(List<String> words, String word) {
        var at = words.indexOf(word);
        return at < 0 ? List.of() : List.of(words.get(at + 1).split(",", -1));
    }

    static List<ExpectedRow> all() {
        return lines().filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(ExpectedRow::of)
                .toList();
    }

    private static Stream<String> lines() {
        try (var content = ExpectedRow.class.getResourceAsStream("/grounds.csv")) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedRow of(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new ExpectedRow(
                cells.get(0),
                List.of(cells.get(1).split(" ", -1)),
                cells.get(2),
                parts(cells.get(3), " "),
                parts(cells.get(4), ";").stream().map(Measure::of).toList(),
                cells.get(5).equals("none")
                        ? List.of()
                        : parts(cells.get(5), ";").stream().map(Fine::of).toList(),
                Follows.of(cells.get(6)),
                cells.get(7).equals("-") ? null : Revokes.of(cells.get(7)));
    }

    private static List<String> parts(String cell, String separator) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(separator, -1)).map(String::strip).toList();
    }

    static ExpectedRow named(String ground) {
        return all().stream()
                .filter(row -> row.ground().equals(ground))
                .findFirst()
                .orElseThrow();
    }

    Measure measure(String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean isUsed() {
        return !who.contains("nobody");
    }

    Optional<Fine> fine(boolean afterLimit) {
        return fines.stream().filter(fine -> fine.afterLimit() == afterLimit).findFirst();
    }

    @Override
    public String toString() {
        return ground;
    }
}
