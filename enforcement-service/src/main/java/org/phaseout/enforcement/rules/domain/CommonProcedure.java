package org.phaseout.enforcement.rules.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Authority;

/** What the common procedure before a penalty asks of a department, as data: from which day, and from which fine a hearing. */
public record CommonProcedure(List<Row> rows) {

    public static final CommonProcedure NONE = new CommonProcedure(List.of());

    public CommonProcedure {
        rows = List.copyOf(rows);
    }

    /**
     * @param from first and {@code until} last day of the decisions it governs
     * @param largeFine from which a fine is a large one (行政处罚法63), in CNY; null where the department's figure is not known
     * @param certainty of the figure; one marked D is shown and decides nothing
     */
    public record Row(
            Set<String> departments,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable BigDecimal largeFine,
            Certainty certainty) {

        public Row {
            departments = Set.copyOf(departments);
        }

        public boolean isLarge(BigDecimal amount) {
            return largeFine != null && certainty.isEnforced() && amount.compareTo(largeFine) >= 0;
        }

        private boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** What a department has to keep to on a day; empty where no row asks for it. */
    public Optional<Row> row(Authority department, LocalDate day) {
        return rows.stream()
                .filter(row ->
                        row.isInForceOn(day) && row.departments().stream().anyMatch(department::is))
                .findFirst();
    }
}
