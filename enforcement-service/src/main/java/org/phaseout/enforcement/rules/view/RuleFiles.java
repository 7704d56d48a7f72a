package org.phaseout.enforcement.rules.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.Certainty;
import org.phaseout.enforcement.rules.domain.CommonProcedure;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.enforcement.rules.domain.Standards;
import org.phaseout.enforcement.rules.domain.Standards.Edition;
import org.phaseout.enforcement.rules.domain.Standards.PrintedLimit;
import org.phaseout.enforcement.rules.domain.Track;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tables that come with the software: a file of {@code rules/procedures} for each track, {@code rules/standards.json}, {@code rules/common-procedure.json}. */
public final class RuleFiles {

    private RuleFiles() {}

    public static Procedures procedures() {
        return new Procedures(Arrays.stream(Track.values())
                .flatMap(track -> read("/rules/procedures/" + track.word() + ".json", ProcedureRow[].class).stream())
                .map(ProcedureRow::asGround)
                .toList());
    }

    public static CommonProcedure common() {
        return new CommonProcedure(read("/rules/common-procedure.json", CommonProcedure.Row[].class));
    }

    public static Standards standards() {
        return new Standards(read("/rules/standards.json", Printed[].class).stream()
                .map(RuleFiles::edition)
                .toList());
    }

    private record Printed(
            String edition,
            LocalDate from,
            @Nullable LocalDate until,
            String certainty,
            List<String> industries,
            @Nullable List<LimitsRow> limits) {}

    private record LimitsRow(List<String> indicators, String unit, List<ValueRow> values) {}

    private record ValueRow(BigDecimal value) {}

    private static Edition edition(Printed row) {
        var limits = row.limits() == null ? List.<LimitsRow>of() : row.limits();
        return new Edition(
                row.edition(),
                row.from(),
                row.until(),
                Certainty.valueOf(row.certainty()).compareTo(Certainty.B) <= 0,
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
