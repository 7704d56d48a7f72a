package org.phaseout.pricing.meter.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.pricing.measure.domain.Charging;
import org.phaseout.pricing.tariff.domain.Tariff;
import org.phaseout.pricing.tariff.domain.Tariffs;

/**
 * What the surcharge of one month comes to: 测算, never 应收 (T3). A pure function of the reading, of the days on which
 * the measure was in force and of the tariff of each of these days. Of a month that was in force only in part, the
 * electricity is taken day by day alike.
 *
 * @param daysOfMonth the reading is divided by
 * @param slices days in a row under one tariff
 * @param amount CNY, rounded half up to 0.01, once
 */
public record Estimate(
        String measureId,
        YearMonth month,
        BigDecimal kilowattHours,
        int daysOfMonth,
        List<Slice> slices,
        BigDecimal amount) {

    private static final int SHOWN_SCALE = 4;

    public Estimate {
        slices = List.copyOf(slices);
    }

    /**
     * @param last included
     * @param product its part of the amount in CNY, shown with scale 4; the amount is not added up from these
     */
    public record Slice(LocalDate first, LocalDate last, int days, Tariff tariff, BigDecimal product) {}

    /** Empty when no day of the month bears a surcharge. */
    public static Optional<Estimate> of(YearMonth month, BigDecimal kilowattHours, Charging charging, Tariffs tariffs) {
        var slices = new ArrayList<Slice>();
        for (var run : runs(month, charging, tariffs)) {
            slices.add(new Slice(
                    run.first(),
                    run.last(),
                    run.days(),
                    run.tariff(),
                    kilowattHours.multiply(run.weight()).divide(days(month), SHOWN_SCALE, RoundingMode.HALF_UP)));
        }
        if (slices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Estimate(
                charging.measureId(),
                month,
                kilowattHours,
                month.lengthOfMonth(),
                slices,
                sum(month, kilowattHours, slices)));
    }

    /** Multiplied out first and divided once, so that it is rounded once. */
    private static BigDecimal sum(YearMonth month, BigDecimal kilowattHours, List<Slice> slices) {
        return slices.stream()
                .map(slice -> slice.tariff().surcharge().multiply(BigDecimal.valueOf(slice.days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(kilowattHours)
                .divide(days(month), 2, RoundingMode.HALF_UP);
    }

    /** Days in a row under one tariff. */
    private record Run(LocalDate first, LocalDate last, Tariff tariff) {

        int days() {
            return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        }

        BigDecimal weight() {
            return tariff.surcharge().multiply(BigDecimal.valueOf(days()));
        }
    }

    private static List<Run> runs(YearMonth month, Charging charging, Tariffs tariffs) {
        var runs = new ArrayList<Run>();
        month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .forEach(day -> charging.on(day)
                        .flatMap(consumer -> tariffs.on(day, consumer).tariff())
                        .ifPresent(tariff -> lengthen(runs, day, tariff)));
        return runs;
    }

    private static void lengthen(List<Run> runs, LocalDate day, Tariff tariff) {
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.last().plusDays(1).equals(day) && last.tariff().equals(tariff)) {
            runs.set(runs.size() - 1, new Run(last.first(), day, tariff));
        } else {
            runs.add(new Run(day, day, tariff));
        }
    }

    private static BigDecimal days(YearMonth month) {
        return BigDecimal.valueOf(month.lengthOfMonth());
    }

    /** Days that bear a surcharge. */
    public int days() {
        return slices.stream().mapToInt(Slice::days).sum();
    }

    /** The tariff of the last of these days. */
    public Tariff tariff() {
        return slices.getLast().tariff();
    }

    /** The working line by line, in figures and signs that need no language. */
    public List<String> working() {
        return Stream.concat(slices.stream().flatMap(this::lines), Stream.of("≈ " + amount.toPlainString() + " CNY"))
                .toList();
    }

    private Stream<String> lines(Slice slice) {
        var tariff = slice.tariff();
        return Stream.of(
                "%s: %s × %s = %s CNY/kWh"
                        .formatted(
                                tariff.rule(),
                                tariff.base().toPlainString(),
                                tariff.multiplier().toPlainString(),
                                tariff.surcharge().toPlainString()),
                "%s kWh × %s CNY/kWh × %d/%d (%s … %s) = %s"
                        .formatted(
                                kilowattHours.toPlainString(),
                                tariff.surcharge().toPlainString(),
                                slice.days(),
                                daysOfMonth,
                                slice.first(),
                                slice.last(),
                                slice.product().toPlainString()));
    }
}
