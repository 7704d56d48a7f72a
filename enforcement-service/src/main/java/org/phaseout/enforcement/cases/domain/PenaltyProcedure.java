package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Procedures;

/** 行政处罚案件: which cases are to end with a penalty, and since when (行政处罚法60). */
final class PenaltyProcedure {

    private PenaltyProcedure() {}

    /**
     * The opening, where a row of what was found penalises at once; where only who lets a limit pass is fined, the first notice
     * of it. Empty where something is to be put right and no more.
     */
    static Optional<LocalDate> since(Docket docket, Procedures rows) {
        return docket.grounds().rows(rows).anyMatch(Ground::penalisesAtOnce)
                ? Optional.of(docket.prepared().openedOn())
                : begun(docket);
    }

    /**
     * The notices of what follows only upon what was not heeded, or upon a closure, and of what alone is to be decided anew (E6a):
     * each is a procedure from its notice on.
     */
    static Stream<Notice> later(Docket docket, Procedures rows) {
        return docket.prepared().notices().stream()
                .filter(notice -> isOfLaterMeasure(docket, notice.as().about(), rows)
                        || isOfLaterRevocation(docket, notice.as().about(), rows)
                        || isDecidedAnew(docket, notice.as().about()));
    }

    private static boolean isDecidedAnew(Docket docket, String about) {
        var reviewed = docket.marks().reviewed();
        return reviewed.isDecidedAnew(about) || reviewed.isDecidedAnew(Decisions.fineOn(about, true));
    }

    private static boolean isOfLaterMeasure(Docket docket, String about, Procedures rows) {
        return PenaltyMeasures.of(docket, about, rows)
                .filter(proposed -> proposed.measure().after() != null)
                .isPresent();
    }

    private static boolean isOfLaterRevocation(Docket docket, String licence, Procedures rows) {
        return docket.grounds()
                .rows(rows)
                .flatMap(row -> row.follows().revocation(licence).stream())
                .anyMatch(revocation -> !revocation.requested() && revocation.needs() != null);
    }

    private static Optional<LocalDate> begun(Docket docket) {
        var noticed = docket.prepared().notices().stream()
                .filter(notice -> docket.grounds().has(notice.as().about()))
                .map(Notice::on);
        return Stream.concat(noticed, docket.penalties().stream().map(Fined::on))
                .min(Comparator.naturalOrder());
    }
}
