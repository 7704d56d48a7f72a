package org.phaseout.enforcement.cases.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.phaseout.enforcement.rules.domain.Repetition;

/**
 * Penalties under one law that stand, counted by decisions: what one document orders and fines is one penalty.
 *
 * @param decisions all of them
 * @param amount sum of the fines in CNY
 * @param within180Days decided on the day or in the 180 days before it
 * @param withinAYear decided on the day or in the year before it
 * @param repeated 安全生产法113: three in 180 days or four in a year under that law
 */
public record PenaltyTotals(
        String law, long decisions, BigDecimal amount, long within180Days, long withinAYear, boolean repeated) {

    private static final String SAFETY_LAW = "安全生产法";

    /** Laws in the order of their names; the lines of the enterprise until the day. */
    static List<PenaltyTotals> of(List<PenaltyLine> lines, LocalDate on) {
        var counted = lines.stream()
                .filter(line -> line.stands() && !line.on().isAfter(on))
                .toList();
        return counted.stream()
                .map(PenaltyLine::law)
                .distinct()
                .sorted()
                .map(law -> ofLaw(
                        law,
                        counted.stream().filter(line -> line.law().equals(law)).toList(),
                        on))
                .toList();
    }

    private static PenaltyTotals ofLaw(String law, List<PenaltyLine> lines, LocalDate on) {
        var decided = decided(lines);
        var repetition = Repetition.of(decided, on);
        return new PenaltyTotals(
                law,
                decided.size(),
                lines.stream()
                        .map(PenaltyLine::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                repetition.within180Days(),
                repetition.withinAYear(),
                law.equals(SAFETY_LAW) && repetition.isRepeated());
    }

    /** Of each document the latest day that it tells of. */
    private static Collection<LocalDate> decided(List<PenaltyLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        PenaltyLine::documentNumber, PenaltyLine::on, (one, other) -> one.isAfter(other) ? one : other))
                .values();
    }
}
