package org.phaseout.pricing.meter.policy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.phaseout.pricing.measure.view.MeasureFacts;
import org.phaseout.pricing.measure.view.MeasureLedger;
import org.phaseout.pricing.meter.domain.MeterCommand.MeasureChange;
import org.phaseout.pricing.meter.domain.MeterCommand.ReckonAgain;
import org.phaseout.pricing.meter.domain.MeterEvent.Reading;
import org.phaseout.pricing.meter.domain.MeterId;
import org.phaseout.pricing.meter.view.MetersOfUnits;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.springframework.stereotype.Component;

/**
 * T3: an estimate that was told is told anew when the days or the ground of its measure have changed. Readings and measures
 * are followed in the order of the ledger: a reading told before the change is known here, and one told after it was told
 * with the estimate as it is now.
 */
@Component
class WhenAMeasureChangesThenItsMetersAreReckonedAgain implements Follower {

    private static final String NAME = "when-a-measure-changes-then-its-meters-are-reckoned-again";

    private final MeasureLedger measures;
    private final MetersOfUnits meters;
    private final PolicyCommands commands;
    private final Tariffs tariffs;

    WhenAMeasureChangesThenItsMetersAreReckonedAgain(
            MeasureLedger measures, MetersOfUnits meters, PolicyCommands commands, Tariffs tariffs) {
        this.measures = measures;
        this.meters = meters;
        this.commands = commands;
        this.tariffs = tariffs;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var changes = changes(batch);
        var known = meters.of(
                changes.values().stream().map(MeasureChange::unitId).distinct().toList());
        for (var recorded : batch) {
            var change = changes.get(recorded.id());
            if (recorded.fact() instanceof Reading reading) {
                known.read(reading, recorded.district(), recorded.version());
            } else if (change != null) {
                known.metersOf(change.unitId())
                        .forEach((meter, upTo) -> commands.send(
                                NAME, recorded, new ReckonAgain(new MeterId(meter), upTo, change, tariffs)));
            }
        }
        meters.keep(known);
    }

    /** By the fact: what changed whose electricity bears a surcharge, on which days or on which ground. */
    private Map<UUID, MeasureChange> changes(List<Recorded<Fact>> batch) {
        var told = new HashMap<String, MeasureFacts>();
        var changes = new LinkedHashMap<UUID, MeasureChange>();
        for (var recorded : batch) {
            if (mayChange(recorded)) {
                var facts = told.computeIfAbsent(recorded.aggregateId(), measures::of);
                var before = facts.before(recorded.version());
                var after = facts.asOf(recorded.version());
                if (!before.equals(after)) {
                    changes.put(recorded.id(), new MeasureChange(facts.unitId(), recorded.version(), before, after));
                }
            }
        }
        return changes;
    }

    /** For the rest a measure is read from the ledger; with its first screening it begins, and bears no surcharge. */
    private static boolean mayChange(Recorded<Fact> recorded) {
        return recorded.fact() instanceof MeasureEvent
                && !(recorded.fact() instanceof Correction)
                && recorded.version() > 1;
    }

    @Override
    public void reset() {
        meters.forgetAll();
    }
}
