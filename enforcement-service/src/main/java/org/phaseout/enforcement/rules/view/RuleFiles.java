package org.phaseout.enforcement.rules.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Ground.Fine;
import org.phaseout.enforcement.rules.domain.Ground.Follows;
import org.phaseout.enforcement.rules.domain.Ground.Limit;
import org.phaseout.enforcement.rules.domain.Ground.Measure;
import org.phaseout.enforcement.rules.domain.Standards;
import org.phaseout.enforcement.rules.domain.Standards.Edition;
import org.phaseout.enforcement.rules.domain.Standards.PrintedLimit;
import org.phaseout.enforcement.rules.domain.Track;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tables that come with the software: {@code rules/procedures.json} and {@code rules/standards.json}. */
public final class RuleFiles {

    private static final Set<String> CERTAIN = Set.of("A", "B");

    private RuleFiles() {}

    public static List<Ground> procedures() {
        return read("/rules/procedures.json", Row[].class).stream()
                .map(RuleFiles::ground)
                .toList();
    }

    public static Standards standards() {
        return new Standards(read("/rules/standards.json", Printed[].class).stream()
                .map(RuleFiles::edition)
                .toList());
    }

    /** @param certainty of the row, in the marks of the policy facts */
    private record Row(
            String ground,
            String track,
            String clause,
            String certainty,
            String finding,
            boolean measured,
            List<MeasureRow> measures,
            @Nullable FineRow fine,
            String follows,
            String decides) {}

    private record MeasureRow(
            String name,
            String clause,
            String document,
            @Nullable LimitRow limit) {}

    private record LimitRow(@Nullable Integer months, int extensionMonths) {}

    private record FineRow(
            BigDecimal from,
            BigDecimal to,
            String clause,
            @Nullable Boolean timesGoodsValue,
            @Nullable Boolean onlyAfterLimit) {}

    private record Printed(
            String edition,
            LocalDate from,
            @Nullable LocalDate until,
            String certainty,
            List<String> industries,
            @Nullable List<LimitsRow> limits) {}

    private record LimitsRow(List<String> indicators, String unit, List<ValueRow> values) {}

    private record ValueRow(BigDecimal value) {}

    private static Ground ground(Row row) {
        return new Ground(
                row.ground(),
                Track.of(row.track()),
                row.clause(),
                row.measured(),
                row.measures().stream()
                        .map(each -> new Measure(each.name(), each.clause(), limit(each.limit())))
                        .toList(),
                fine(row.fine()),
                follows(row.follows()));
    }

    private static @Nullable Limit limit(@Nullable LimitRow row) {
        return row == null ? null : new Limit(row.months(), row.extensionMonths());
    }

    private static @Nullable Fine fine(@Nullable FineRow row) {
        return row == null
                ? null
                : new Fine(
                        row.from(),
                        row.to(),
                        row.clause(),
                        Boolean.TRUE.equals(row.timesGoodsValue()),
                        Boolean.TRUE.equals(row.onlyAfterLimit()));
    }

    private static Follows follows(String word) {
        return switch (word) {
            case "nothing" -> Follows.NOTHING;
            case "government-decides" -> Follows.GOVERNMENT_DECIDES;
            default -> throw new IllegalArgumentException(word + " is nothing that may follow");
        };
    }

    private static Edition edition(Printed row) {
        var limits = row.limits() == null ? List.<LimitsRow>of() : row.limits();
        return new Edition(
                row.edition(),
                row.from(),
                row.until(),
                CERTAIN.contains(row.certainty()),
                Set.copyOf(row.industries()),
                limits.stream()
                        .map(each -> new PrintedLimit(
                                Set.copyOf(each.indicators()),
                                each.unit(),
                                each.values().stream().map(ValueRow::value).toList()))
                        .toList());
    }

    private static <T> List<T> read(String file, Class<T[]> rows) {
        try (var content = RuleFiles.class.getResourceAsStream(file)) {
            return List.of(JsonMapper.shared().readValue(Objects.requireNonNull(content, file), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
