package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the department has to do within a statutory term.
 *
 * @param duty word of the term
 * @param penalty number of the document it is about; null where it is the case
 * @param doneOn null as long as it is not
 */
public record Duty(
        String duty,
        String clause,
        LocalDate since,
        @Nullable String penalty,
        @Nullable LocalDate doneOn) {}
