package org.phaseout.pricing.meter.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.pricing.measure.domain.Charging;
import org.phaseout.pricing.meter.domain.MeterCommand.ReckonAgain;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReckonedAgain;
import org.phaseout.pricing.meter.domain.MeterEvent.Reading;

/** T3: whose estimate is another since the measure changed. Never a refusal: what changes nothing is no event. */
record Reckoning(Meter meter) {

    List<MeterEvent> decide(ReckonAgain command) {
        return meter.history().standing().stream()
                .filter(entry -> entry.version() <= command.upTo())
                .flatMap(entry -> again(entry, command))
                .toList();
    }

    private Stream<MeterEvent> again(Entry<MeterEvent> entry, ReckonAgain command) {
        return entry.fact() instanceof Reading reading
                        && reading.unitId().equals(command.change().unitId())
                        && isAnother(reading, command)
                ? Stream.of(reckonedAgain(reading, entry.version(), command))
                : Stream.empty();
    }

    private static boolean isAnother(Reading reading, ReckonAgain command) {
        var change = command.change();
        return !estimate(reading, change.before(), command).equals(estimate(reading, change.after(), command));
    }

    private static Optional<Estimate> estimate(Reading reading, Charging charging, ReckonAgain command) {
        return Estimate.of(reading.month(), reading.kilowattHours(), charging, command.tariffs());
    }

    private MeterReckonedAgain reckonedAgain(Reading reading, long readingAt, ReckonAgain command) {
        var change = command.change();
        return new MeterReckonedAgain(
                reading.meterId(),
                reading.unitId(),
                reading.month(),
                reading.kilowattHours(),
                readingAt,
                newestEstimate(readingAt) + 1,
                change.after().measureId(),
                change.version());
    }

    /** Version of the estimate that was told last: the first was told with the reading itself. */
    private int newestEstimate(long readingAt) {
        return meter.history().entries().stream()
                .map(Entry::fact)
                .filter(MeterReckonedAgain.class::isInstance)
                .map(MeterReckonedAgain.class::cast)
                .filter(again -> again.readingAt() == readingAt)
                .mapToInt(MeterReckonedAgain::estimateVersion)
                .max()
                .orElse(1);
    }
}
