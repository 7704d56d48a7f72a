package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A stay of execution that runs.
 *
 * @param about numbers of the decisions that are stayed; none where it is the case
 */
public record StayLine(LocalDate since, List<String> about) {

    static List<StayLine> of(Docket docket) {
        return docket.marks().stays().running().stream()
                .map(hold -> new StayLine(hold.since(), hold.about().numbers()))
                .toList();
    }
}
