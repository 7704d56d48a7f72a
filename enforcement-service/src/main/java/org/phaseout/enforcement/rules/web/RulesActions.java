package org.phaseout.enforcement.rules.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.phaseout.enforcement.rules.domain.RulesCommand.PublishCalendar;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be reported of the reference data of this service. */
@Configuration(proxyBeanMethods = false)
class RulesActions {

    record Calendar(
            int year,
            LocalDate publishedOn,
            String document,
            List<LocalDate> daysOff,
            List<LocalDate> workingWeekends) {}

    @Bean
    Action<Calendar> holidayCalendar() {
        return new Action<>(
                "report.rules.holiday-calendar",
                Calendar.class,
                Set.of("administrator"),
                (subject, data, _) -> new PublishCalendar(
                        subject,
                        new PublishedYear(
                                data.year(),
                                data.publishedOn(),
                                data.document(),
                                Set.copyOf(data.daysOff()),
                                Set.copyOf(data.workingWeekends()))));
    }
}
