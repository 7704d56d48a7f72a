package org.phaseout.platform.domain;

import java.time.LocalDate;

/** U12: a fact that puts another, which is told right after it, in the place of an earlier one. */
public interface Correction extends Undoing {

    /** Version of the aggregate as which the other fact is told. */
    long replacedBy();

    /** The day on which the other fact happened, Asia/Shanghai. */
    LocalDate occurredOn();
}
