package org.phaseout.pricing.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Span;

/**
 * Whose electricity bears a surcharge, and on which days.
 *
 * @param inForce in order, without overlap; none for a measure that was never in force
 */
public record Charging(String measureId, List<Charged> inForce) {

    public Charging {
        inForce = List.copyOf(inForce);
    }

    /** @param consumer by the ground on which it was charged in these days */
    public record Charged(Span days, Consumer consumer) {}

    /** Who bears a surcharge on a day, if a rule has one. */
    public Optional<Consumer> on(LocalDate day) {
        return inForce.stream()
                .filter(charged -> charged.days().holds(day))
                .map(Charged::consumer)
                .findFirst();
    }
}
