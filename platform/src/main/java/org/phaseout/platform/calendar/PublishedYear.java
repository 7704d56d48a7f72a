package org.phaseout.platform.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * The public holidays of one year, as the General Office of the State Council published them.
 *
 * @param publishedOn day of the notice; before it nobody knew these days
 * @param document number of the notice, such as {@code 国办发明电〔2022〕16号}
 * @param daysOff of that year, on whatever day of the week
 * @param workingWeekends Saturdays and Sundays of that year that are worked instead (调休)
 */
public record PublishedYear(
        int year, LocalDate publishedOn, String document, Set<LocalDate> daysOff, Set<LocalDate> workingWeekends) {

    public PublishedYear {
        daysOff = Set.copyOf(daysOff);
        workingWeekends = Set.copyOf(workingWeekends);
    }
}
