package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.phaseout.deploy.launcher.sample.Step;
import org.phaseout.deploy.launcher.sample.Wave;

/** The year as it is put together from its themes; days come in their order, themes of a day in the order of adding. */
final class Year {

    private final NavigableMap<LocalDate, List<Wave>> days = new TreeMap<>();

    /** @param day on which it is reported, as ISO date; what is reported happened on it or before */
    void on(String day, String theme, List<Step> steps) {
        var date = LocalDate.parse(day);
        days.computeIfAbsent(date, _ -> new ArrayList<>()).add(new Wave(theme, date, steps));
    }

    /** A day of the year that is played. */
    static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2023, month, dayOfMonth);
    }

    List<Wave> waves() {
        return days.values().stream().flatMap(List::stream).toList();
    }
}
