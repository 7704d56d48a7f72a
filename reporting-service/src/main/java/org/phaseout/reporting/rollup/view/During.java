package org.phaseout.reporting.rollup.view;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A month or a year.
 *
 * @param code {@code 2023-06} or {@code 2023}
 * @param until the day after its last
 */
public record During(String code, LocalDate from, LocalDate until) {

    private static final int A_YEARS_LENGTH = 4;

    /** @throws DateTimeParseException when it is neither */
    public static During of(String code) {
        return code.length() == A_YEARS_LENGTH ? of(Year.parse(code)) : of(YearMonth.parse(code));
    }

    public static During of(YearMonth month) {
        return new During(month.toString(), month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static During of(Year year) {
        return new During(year.toString(), year.atDay(1), year.plusYears(1).atDay(1));
    }
}
