package org.phaseout.enforcement.cases.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseCarriedOut;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.rules.domain.Follows.Revocation;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.platform.domain.History.Entry;

/**
 * How far a decision against an enterprise has been carried out, measure by measure.
 *
 * @param measure {@code close} or {@code suspend} as decided, or the licence that may be revoked upon it
 * @param state {@code open}, {@code ordered}, {@code requested} of another body, or {@code done}
 * @param on the day of what was done last; null while nothing is
 */
public record Execution(
        String measure,
        String state,
        @Nullable LocalDate on,
        @Nullable String documentNumber) {

    static List<Execution> of(KeptCase kept, List<Ground> rows) {
        var decided = kept.facts().file().decided();
        if (decided == null || decided.outcome().equals("none")) {
            return List.of();
        }
        var standing = kept.facts().history().standing();
        return Stream.concat(
                        Stream.of(closing(decided.outcome(), standing)),
                        rows.stream()
                                .flatMap(row -> row.follows().revocations().stream())
                                .map(Revocation::licence)
                                .distinct()
                                .map(licence -> revocation(licence, standing)))
                .toList();
    }

    private static Execution closing(String outcome, List<Entry<CaseEvent>> standing) {
        var now = new Execution(outcome, "open", null, null);
        for (var told : standing) {
            if (told.fact() instanceof CaseClosingOrdered order) {
                now = new Execution(outcome, "ordered", told.told().occurredOn(), order.documentNumber());
            } else if (told.fact() instanceof CaseCarriedOut) {
                now = new Execution(outcome, "done", told.told().occurredOn(), now.documentNumber());
            }
        }
        return now;
    }

    private static Execution revocation(String licence, List<Entry<CaseEvent>> standing) {
        return standing.stream()
                .filter(told -> told.fact() instanceof CaseLicenceRevoked revoked
                        && revoked.licence().equals(licence))
                .map(told ->
                        revocation((CaseLicenceRevoked) told.fact(), told.told().occurredOn()))
                .findFirst()
                .orElseGet(() -> new Execution(licence, "open", null, null));
    }

    private static Execution revocation(CaseLicenceRevoked revoked, LocalDate on) {
        return new Execution(
                revoked.licence(), revoked.requested() ? "requested" : "done", on, revoked.documentNumber());
    }
}
