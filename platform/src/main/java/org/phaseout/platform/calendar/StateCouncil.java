package org.phaseout.platform.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The calendars that come with the software: {@code calendar/<year>.json}. */
public final class StateCouncil {

    private static final WorkingCalendar PUBLISHED = new WorkingCalendar(
            IntStream.rangeClosed(2023, 2026).mapToObj(StateCouncil::read).toList());

    private StateCouncil() {}

    /** Every notice that comes with the software; ask {@link WorkingCalendar#knownOn} for what was known on a day. */
    public static WorkingCalendar notices() {
        return PUBLISHED;
    }

    /** @param certainty of the days, in the marks of the policy facts */
    private record Announced(
            int year,
            LocalDate publishedOn,
            String document,
            String certainty,
            List<Holiday> holidays,
            List<LocalDate> workingWeekends) {

        PublishedYear published() {
            var daysOff = holidays.stream()
                    .flatMap(each -> each.from().datesUntil(each.to().plusDays(1)))
                    .collect(Collectors.toSet());
            return new PublishedYear(year, publishedOn, document, daysOff, Set.copyOf(workingWeekends));
        }
    }

    private record Holiday(String name, LocalDate from, LocalDate to) {}

    private static PublishedYear read(int year) {
        var file = "/calendar/" + year + ".json";
        try (var content = StateCouncil.class.getResourceAsStream(file)) {
            return JsonMapper.shared()
                    .readValue(Objects.requireNonNull(content, file), Announced.class)
                    .published();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
