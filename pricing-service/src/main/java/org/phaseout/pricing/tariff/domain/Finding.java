package org.phaseout.pricing.tariff.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the question which surcharge applies.
 *
 * @param found null where no rule is charged
 * @param because the way to the answer, in the order in which it was gone
 */
public record Finding(@Nullable Tariff found, List<Because> because) {

    public Finding {
        because = List.copyOf(because);
    }

    public Optional<Tariff> tariff() {
        return Optional.ofNullable(found);
    }
}
