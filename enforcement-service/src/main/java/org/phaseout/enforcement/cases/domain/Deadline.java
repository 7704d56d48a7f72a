package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Stage.Timed;

/**
 * A day by which something has to be done in a case (E7).
 *
 * @param what has to be done: the measure whose limit it is
 * @param due the last day in time
 * @param provisional the holidays that decide {@code due} are not published yet, so that it is not overdue either
 * @param heldSince since when a stay holds its clock; null while none does
 */
public record Deadline(
        String what,
        LocalDate due,
        String clause,
        boolean provisional,
        @Nullable LocalDate heldSince,
        boolean overdue) {

    /** Those that run or have passed on a day; what was put before a government or decided has none. */
    static List<Deadline> of(Stage stage, LocalDate today) {
        return stage instanceof Timed timed ? List.of(ofMeasure(timed, today)) : List.of();
    }

    private static Deadline ofMeasure(Timed timed, LocalDate today) {
        var clock = timed.clock();
        var docket = timed.docket();
        var measure = docket.measure();
        return new Deadline(
                measure == null ? timed.word() : measure.measure(),
                clock.limit().lastDay(),
                clock.limit().clause(),
                clock.limit().provisional(),
                docket.marks().stayedOn(),
                clock.isPastOn(today));
    }
}
