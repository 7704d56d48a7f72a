package org.phaseout.enterprise.unit.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.Report;
import org.phaseout.enterprise.unit.domain.UnitCommand.Finding;
import org.phaseout.enterprise.unit.domain.UnitId;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminders, and what became of a suspected resurgence (U10, U11). */
@Configuration(proxyBeanMethods = false)
class FindingActions {

    private static final Set<String> INDUSTRY = Set.of("industry");

    record Reminder(String office, String content, @Nullable String document) {}

    @Bean
    Action<Reminder> unitReminder() {
        return new Action<>(
                "report.unit.reminder",
                Reminder.class,
                Set.of("township:*", "industry", "development", "ecology", "market", "emergency", "safety:*"),
                (subject, data, _) -> new Report.RemindEnterprise(
                        new UnitId(subject), data.office(), data.content(), data.document()));
    }

    @Bean
    Action<Finding> unitResurgenceConfirmation() {
        return new Action<>(
                "report.unit.resurgence-confirmation",
                Finding.class,
                INDUSTRY,
                (subject, data, _) -> new Report.ConfirmResurgence(new UnitId(subject), data));
    }

    @Bean
    Action<Finding> unitResurgenceClearance() {
        return new Action<>(
                "report.unit.resurgence-clearance",
                Finding.class,
                INDUSTRY,
                (subject, data, _) -> new Report.ClearResurgence(new UnitId(subject), data));
    }
}
