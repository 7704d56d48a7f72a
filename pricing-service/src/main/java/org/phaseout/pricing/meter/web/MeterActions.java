package org.phaseout.pricing.meter.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.intake.UndoneAction;
import org.phaseout.platform.intake.UndoneAction.Voiding;
import org.phaseout.pricing.meter.domain.MeterCommand.Consumption;
import org.phaseout.pricing.meter.domain.MeterCommand.CorrectReading;
import org.phaseout.pricing.meter.domain.MeterCommand.ReadMeter;
import org.phaseout.pricing.meter.domain.MeterCommand.VoidReading;
import org.phaseout.pricing.meter.domain.MeterId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be reported of a meter, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class MeterActions {

    private static final Set<String> SENDERS = Set.of("industry", "development");

    /** The whole data of a reading once more. */
    record Corrected(
            String unitId,
            YearMonth month,
            BigDecimal kilowattHours,
            @Nullable LocalDate occurredOn) {}

    record Correction(UndoneAction action, String office, String reason, String document, Corrected data) {}

    @Bean
    Action<Consumption> reading() {
        return new Action<>(
                "report.meter.reading",
                Consumption.class,
                SENDERS,
                (subject, data, _) -> new ReadMeter(new MeterId(subject), data));
    }

    @Bean
    Action<Correction> readingCorrection() {
        return Action.correcting("report.meter.correction", Correction.class, SENDERS, (subject, told, _) -> {
            var as = told.data();
            return new CorrectReading(
                    new MeterId(subject),
                    told.action().undo(told.office(), told.reason(), told.document()),
                    new Consumption(as.unitId(), as.month(), as.kilowattHours()),
                    as.occurredOn());
        });
    }

    @Bean
    Action<Voiding> readingVoiding() {
        return new Action<>(
                "report.meter.voiding",
                Voiding.class,
                SENDERS,
                (subject, told, _) -> new VoidReading(new MeterId(subject), told.undo()));
    }
}
