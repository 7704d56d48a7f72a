package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The holidays and working weekends of 2024 as the State Council's office published them on 2023-10-25. */
final class Holidays2024 {

    static final List<String> DAYS_OFF = Stream.of(
                    days("2024-01-01", "2024-01-01"),
                    days("2024-02-10", "2024-02-17"),
                    days("2024-04-04", "2024-04-06"),
                    days("2024-05-01", "2024-05-05"),
                    days("2024-06-10", "2024-06-10"),
                    days("2024-09-15", "2024-09-17"),
                    days("2024-10-01", "2024-10-07"))
            .flatMap(List::stream)
            .toList();

    static final List<String> WORKING_WEEKENDS = List.of(
            "2024-02-04",
            "2024-02-18",
            "2024-04-07",
            "2024-04-28",
            "2024-05-11",
            "2024-09-14",
            "2024-09-29",
            "2024-10-12");

    private static List<String> days(String from, String to) {
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .map(LocalDate::toString)
                .toList();
    }

    private Holidays2024() {}
}
