package org.phaseout.pricing.measure.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.pricing.measure.domain.Measure;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;
import org.phaseout.pricing.tariff.domain.Span;

/**
 * A price measure as officers read it.
 *
 * @param version for If-Match, from 1
 * @param state screened, proposed, approved, listed, in-force, delisting-proposed, ended, dropped or voided
 * @param tariff of the newest step that names one
 * @param inForce days on which the surcharge is collected, the end not included
 * @param recordedAt of the newest fact
 */
record MeasureDocument(
        String id,
        long version,
        String state,
        String unitId,
        String uscc,
        String enterpriseName,
        String township,
        String sector,
        String tariffClass,
        String equipment,
        List<String> catalogue,
        Tariff tariff,
        List<Span> inForce,
        @Nullable String documentNumber,
        Instant recordedAt) {

    static MeasureDocument of(List<Recorded<Fact>> facts) {
        var measure = MeasureLedger.fold(facts);
        var last = facts.getLast();
        var ground = measure.ground()
                .orElseGet(() -> (MeasureScreened) facts.getFirst().fact());
        return new MeasureDocument(
                ground.measureId(),
                last.version(),
                measure.stage().word(),
                ground.unitId(),
                ground.uscc(),
                ground.enterpriseName(),
                ground.township(),
                ground.sector(),
                ground.tariffClass(),
                ground.equipment(),
                ground.catalogue(),
                tariff(measure).orElse(ground.tariff()),
                measure.inForce(),
                documentNumber(measure),
                last.recordedAt());
    }

    private static Optional<Tariff> tariff(Measure measure) {
        return standing(measure).reversed().stream()
                .flatMap(fact -> fact.named().stream())
                .findFirst();
    }

    private static @Nullable String documentNumber(Measure measure) {
        return standing(measure).stream()
                .filter(MeasureProposed.class::isInstance)
                .map(fact -> ((MeasureProposed) fact).documentNumber())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static List<MeasureEvent> standing(Measure measure) {
        return measure.history().standing().stream().map(entry -> entry.fact()).toList();
    }
}
