package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something has or may be done in a case (E7).
 *
 * @param what the measure to be met, the duty of the department, the {@code hearing}, or the answer to a notice
 * @param by who has to act: {@code department}, {@code enterprise} or {@code government}
 * @param about number of the penalty, what the notice is about, or the ground of one of several courses; null where it is the case
 * @param due the last day in time
 * @param provisional the holidays that decide {@code due} are not published yet, so that it is not overdue either
 * @param heldSince since when a stay holds its clock; null while none does
 * @param right it ends a right, such as that to be heard: who lets it pass is not late
 */
public record Deadline(
        String what,
        String by,
        @Nullable String about,
        LocalDate due,
        String clause,
        boolean provisional,
        @Nullable LocalDate heldSince,
        boolean right,
        boolean overdue) {}
