package org.phaseout.pricing.measure.domain;

import java.util.Objects;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

/** The stored name of a fact, by which an undoing cites it. */
public final class FactNames {

    public static String of(Fact fact) {
        return Objects.requireNonNull(fact.getClass().getAnnotation(StoredAs.class))
                .value();
    }

    private FactNames() {}
}
