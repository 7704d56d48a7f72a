package org.phaseout.pricing.meter.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.pricing.measure.domain.MeasureId;
import org.phaseout.pricing.measure.view.MeasureFacts;
import org.phaseout.pricing.measure.view.MeasureLedger;
import org.phaseout.pricing.meter.domain.Estimate;
import org.phaseout.pricing.meter.domain.MeterEvent;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReckonedAgain;
import org.phaseout.pricing.meter.domain.MeterEvent.Reading;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.springframework.stereotype.Component;

/**
 * Estimates as they were told (T3): a new version takes nothing away from the old one. With its reading an estimate was told
 * as the measure was known at that place in the ledger; reckoned again, as the measure was after the fact that changed it.
 */
@Component
public class EstimatesTold {

    private final Ledger ledger;
    private final EventTypes types;
    private final MeasureLedger measures;
    private final Tariffs tariffs;

    EstimatesTold(Ledger ledger, EventTypes types, MeasureLedger measures, Tariffs tariffs) {
        this.ledger = ledger;
        this.types = types;
        this.measures = measures;
        this.tariffs = tariffs;
    }

    /**
     * @param version of the meter as which it was told
     * @param estimateVersion counted from 1 for each version of a reading
     * @param estimate empty where no measure was known to be in force in that month
     */
    public record Line(
            long version,
            YearMonth month,
            BigDecimal kilowattHours,
            int readingVersion,
            int estimateVersion,
            Instant recordedAt,
            Optional<Estimate> estimate) {}

    /** Empty when no measure was known to be in force in that month. */
    public Optional<Estimate> of(Reading reading) {
        var measure = measures.of(MeasureId.ofUnit(reading.unitId()).value());
        return measure.cameIntoForce() ? estimate(reading, position(reading), _ -> measure) : Optional.empty();
    }

    /** Empty when the measure was in force in that month no longer. */
    public Optional<Estimate> of(MeterReckonedAgain again) {
        return estimate(again, measures::of);
    }

    /** Oldest first; empty for a meter of another district, too. */
    public List<Line> ofMeter(String district, String meterId) {
        var known = new HashMap<String, MeasureFacts>();
        Function<String, MeasureFacts> once = id -> known.computeIfAbsent(id, measures::of);
        var facts = facts(meterId).stream()
                .filter(recorded -> recorded.district().equals(district))
                .toList();
        var lines = new ArrayList<Line>();
        for (var recorded : facts) {
            if (recorded.fact() instanceof Reading reading) {
                lines.add(line(recorded, reading, 1, estimate(reading, recorded.position(), once)));
            } else if (recorded.fact() instanceof MeterReckonedAgain again) {
                var reading = (Reading) facts.get((int) again.readingAt() - 1).fact();
                lines.add(line(recorded, reading, again.estimateVersion(), estimate(again, once)));
            }
        }
        return List.copyOf(lines);
    }

    private static Line line(Recorded<Fact> recorded, Reading reading, int version, Optional<Estimate> estimate) {
        return new Line(
                recorded.version(),
                reading.month(),
                reading.kilowattHours(),
                reading.readingVersion(),
                version,
                recorded.recordedAt(),
                estimate);
    }

    private Optional<Estimate> estimate(Reading reading, long position, Function<String, MeasureFacts> measure) {
        var charging = measure.apply(MeasureId.ofUnit(reading.unitId()).value()).knownAt(position);
        return Estimate.of(reading.month(), reading.kilowattHours(), charging, tariffs);
    }

    private Optional<Estimate> estimate(MeterReckonedAgain again, Function<String, MeasureFacts> measure) {
        var charging = measure.apply(again.measureId()).asOf(again.measureVersion());
        return Estimate.of(again.month(), again.kilowattHours(), charging, tariffs);
    }

    /** The newest, where a reading that was voided was told again in the same words. */
    private long position(Reading reading) {
        return facts(reading.meterId()).stream()
                .filter(recorded -> recorded.fact().equals(reading))
                .mapToLong(Recorded::position)
                .max()
                .orElseThrow();
    }

    private List<Recorded<Fact>> facts(String meterId) {
        return ledger.eventsOf(meterId, 0).stream()
                .map(types::recorded)
                .filter(recorded -> recorded.fact() instanceof MeterEvent)
                .toList();
    }
}
