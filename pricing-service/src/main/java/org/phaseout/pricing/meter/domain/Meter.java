package org.phaseout.pricing.meter.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.pricing.meter.domain.MeterCommand.Consumption;
import org.phaseout.pricing.meter.domain.MeterCommand.CorrectReading;
import org.phaseout.pricing.meter.domain.MeterCommand.ReadMeter;
import org.phaseout.pricing.meter.domain.MeterCommand.VoidReading;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterRead;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingCorrected;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingVoided;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReckonedAgain;
import org.phaseout.pricing.meter.domain.MeterEvent.Reading;
import org.phaseout.pricing.meter.domain.MeterRefused.Reason;
import org.phaseout.pricing.meter.domain.MeterRefused.Reason.MeterOfAnotherUnit;
import org.phaseout.pricing.meter.domain.MeterRefused.Reason.MonthAlreadyRead;
import org.phaseout.pricing.meter.domain.MeterRefused.Reason.MonthNotOver;
import org.phaseout.pricing.meter.domain.MeterRefused.Reason.NotSoCorrected;
import org.phaseout.pricing.meter.domain.MeterRefused.Reason.NotUndone;

/**
 * The meter of a unit or of a line of it, with a reading for each month (T3).
 *
 * @param history of all readings, undone ones and voidings too
 */
record Meter(History<MeterEvent> history) {

    static final Meter NONE = new Meter(History.empty());

    /** T3: one reading a month, of a month that is over; told again as it was, it is nothing new. */
    List<MeterEvent> decide(ReadMeter command, Act act) {
        var told = plain(command.consumption());
        requireOver(told, act.occurredOn());
        requireUnit(told, readings());
        var before = of(told, readings());
        if (before.isPresent() && before.get().kilowattHours().compareTo(told.kilowattHours()) == 0) {
            return List.of();
        }
        requireFree(before);
        return List.of(new MeterRead(command.meterId().value(), told.unitId(), told.month(), told.kilowattHours()));
    }

    /** T3, U12: a new version in the place of the old one, which stays readable. */
    List<MeterEvent> decide(CorrectReading command, Act act) {
        var undo = command.undo();
        var wrong = undoable(undo, act);
        var told = plain(command.as());
        var day = command.occurredOn() == null
                ? history.at(undo.version()).orElseThrow().told().occurredOn()
                : command.occurredOn();
        refuse(Undo.flaw(day, act));
        requireRight(told, day, wrong);
        return List.of(new MeterReadingCorrected(
                wrong.meterId(),
                told.unitId(),
                told.month(),
                told.kilowattHours(),
                wrong.readingVersion() + 1,
                undo.version(),
                undo.fact(),
                history.entries().size() + 1L,
                day,
                undo.office(),
                undo.reason(),
                undo.document()));
    }

    /** U12: the month has no reading then, and an earlier version does not come back. */
    List<MeterEvent> decide(VoidReading command, Act act) {
        var undo = command.undo();
        var wrong = undoable(undo, act);
        return List.of(new MeterReadingVoided(
                wrong.meterId(),
                wrong.unitId(),
                wrong.month(),
                undo.version(),
                undo.fact(),
                undo.office(),
                undo.reason(),
                undo.document()));
    }

    Meter evolve(MeterEvent event, Told told) {
        var before = switch (event) {
            case MeterRead _, MeterReckonedAgain _ -> history;
            case MeterReadingCorrected corrected -> history.replaced(corrected.version(), told.version());
            case MeterReadingVoided voided -> history.undone(voided.version(), told.version());
        };
        return new Meter(before.plus(event, told));
    }

    private Stream<Reading> readings() {
        return history.standing().stream()
                .map(History.Entry::fact)
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast);
    }

    private Reading undoable(Undo undo, Act act) {
        refuse(undo.flaw(history, act));
        return (Reading) history.at(undo.version()).orElseThrow().fact();
    }

    private void requireRight(Consumption told, LocalDate day, Reading wrong) {
        var others = readings().filter(reading -> !reading.equals(wrong)).toList();
        try {
            requireOver(told, day);
            requireUnit(told, others.stream());
            requireFree(of(told, others.stream()));
        } catch (MeterRefused refused) {
            throw refused(new NotSoCorrected(refused.reason()));
        }
    }

    private static Optional<Reading> of(Consumption told, Stream<Reading> readings) {
        return readings.filter(reading -> reading.month().equals(told.month())).findFirst();
    }

    private static void requireOver(Consumption told, LocalDate readOn) {
        if (readOn.isBefore(told.month().atEndOfMonth())) {
            throw refused(new MonthNotOver(told.month(), readOn));
        }
    }

    private static void requireUnit(Consumption told, Stream<Reading> readings) {
        readings.findFirst()
                .map(Reading::unitId)
                .filter(unit -> !unit.equals(told.unitId()))
                .ifPresent(unit -> {
                    throw refused(new MeterOfAnotherUnit(unit, told.unitId()));
                });
    }

    private static void requireFree(Optional<Reading> before) {
        before.ifPresent(reading -> {
            throw refused(new MonthAlreadyRead(reading.month(), reading.kilowattHours()));
        });
    }

    private static void refuse(Optional<UndoFlaw> flaw) {
        flaw.ifPresent(found -> {
            throw refused(new NotUndone(found));
        });
    }

    private static MeterRefused refused(Reason reason) {
        return new MeterRefused(reason);
    }

    /** One number has one stored form, so that 1200.50 told after 1200.5 is nothing new. */
    private static Consumption plain(Consumption told) {
        var shortest = told.kilowattHours().stripTrailingZeros();
        BigDecimal kilowattHours = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        return new Consumption(told.unitId(), told.month(), kilowattHours);
    }
}
