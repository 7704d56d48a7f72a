package org.phaseout.pricing.measure.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.KeptFacts;
import org.phaseout.pricing.measure.domain.Measure;
import org.phaseout.pricing.measure.domain.Measure.Stretch;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;
import tools.jackson.databind.json.JsonMapper;

/**
 * A price measure as officers read it.
 *
 * @param version for If-Match, from 1
 * @param state screened, proposed, approved, listed, in-force, delisting-proposed, ended, dropped or voided
 * @param sector of the newest ground, as class and equipment are
 * @param tariff of the newest step that names one
 * @param inForce each with the ground of its days
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
        List<InForce> inForce,
        @Nullable String documentNumber,
        Instant recordedAt) {

    /**
     * Days on which the surcharge is collected, and the ground on which it is.
     *
     * @param until first day on which it is no longer collected; null while the list names it
     */
    record InForce(LocalDate from, @Nullable LocalDate until, String sector, String tariffClass, String equipment) {

        static InForce of(Stretch stretch) {
            var days = stretch.days();
            var ground = stretch.ground();
            return new InForce(days.from(), days.until(), ground.sector(), ground.tariffClass(), ground.equipment());
        }
    }

    /** @param told all its facts; they begin with a screening */
    static MeasureDocument of(KeptFacts told, JsonMapper json) {
        var measure = Measure.NONE;
        for (var fact : told.facts()) {
            measure = measure.evolve(fact.as(MeasureEvent.class, json), fact.told());
        }
        var last = told.last();
        var ground = measure.ground().orElseGet(() -> told.facts().getFirst().as(MeasureScreened.class, json));
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
                measure.inForce().stream().map(InForce::of).toList(),
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
