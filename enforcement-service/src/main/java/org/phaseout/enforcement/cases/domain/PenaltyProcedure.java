package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Docket.Finding;
import org.phaseout.enforcement.cases.domain.Docket.Fined;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Procedures;

/** 行政处罚案件: which cases are to end with a penalty, and since when (行政处罚法60). */
final class PenaltyProcedure {

    private PenaltyProcedure() {}

    /**
     * The opening, where a row of what was found penalises at once; where only who lets a limit pass is fined, the first notice
     * of it. Null where something is to be put right and no more.
     */
    static @Nullable LocalDate since(Docket docket, Procedures rows) {
        return docket.grounds().stream().anyMatch(found -> isPenalisedAtOnce(found, rows))
                ? docket.prepared().openedOn()
                : begun(docket);
    }

    private static boolean isPenalisedAtOnce(Finding found, Procedures rows) {
        return rows.row(found.as().ground(), found.actOn())
                .filter(Ground::penalisesAtOnce)
                .isPresent();
    }

    private static @Nullable LocalDate begun(Docket docket) {
        var noticed = docket.prepared().notices().stream()
                .filter(notice -> docket.has(notice.as().about()))
                .map(Notice::on);
        return Stream.concat(noticed, docket.penalties().stream().map(Fined::on))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
