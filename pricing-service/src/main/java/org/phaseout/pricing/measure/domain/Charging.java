package org.phaseout.pricing.measure.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Span;

/**
 * Whose electricity bears a surcharge, and on which days.
 *
 * @param inForce in order, without overlap
 */
public record Charging(String measureId, Consumer consumer, List<Span> inForce) {

    public Charging {
        inForce = List.copyOf(inForce);
    }

    public boolean isInForceOn(LocalDate day) {
        return inForce.stream().anyMatch(span -> span.holds(day));
    }
}
