package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A review or lawsuit.
 *
 * @param about numbers of the decisions that are challenged; none where it is the case
 * @param pending no outcome has come
 */
public record ReviewLine(String forum, LocalDate filedOn, List<String> about, boolean pending) {

    static List<ReviewLine> of(Docket docket) {
        return docket.marks().reviewed().filings().stream()
                .map(filing -> new ReviewLine(
                        filing.forum(), filing.on(), filing.about().numbers(), filing.pending()))
                .toList();
    }
}
