package org.phaseout.enforcement.rules.domain;

import java.time.LocalDate;
import java.util.Collection;

/**
 * 安全生产法113: three penalties under one law within 180 days, or four within a year, counted back from a day that is itself
 * within. The first day of a term is not counted (E7): what was decided 180 days before is within it.
 */
public record Repetition(long within180Days, long withinAYear) {

    private static final int DAYS = 180;
    private static final int IN_DAYS = 3;
    private static final int IN_A_YEAR = 4;

    /** @param decided days of the decisions, one each; those behind the day are not counted */
    public static Repetition of(Collection<LocalDate> decided, LocalDate on) {
        return new Repetition(since(decided, on.minusDays(DAYS), on), since(decided, on.minusYears(1), on));
    }

    private static long since(Collection<LocalDate> decided, LocalDate first, LocalDate on) {
        return decided.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(on))
                .count();
    }

    public boolean isRepeated() {
        return within180Days >= IN_DAYS || withinAYear >= IN_A_YEAR;
    }
}
