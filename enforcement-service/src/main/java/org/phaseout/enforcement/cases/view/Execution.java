package org.phaseout.enforcement.cases.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.Effect;
import org.phaseout.enforcement.rules.domain.Follows.Revocation;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.platform.domain.History.Entry;

/**
 * How far a decision against an enterprise has been carried out, measure by measure.
 *
 * @param measure {@code close} or {@code suspend} as decided, or the licence that may be revoked upon it
 * @param state {@code open}, {@code ordered}, {@code decided} by a review in the place of what was ordered, {@code requested} of
 *     another body, {@code done}, {@code changed} by a review, or what else has become of it ({@link Effect})
 * @param on the day of what was done last; null while nothing is
 * @param carriedOutOn that it was is a fact which no review undoes (E6a); null while it is not
 */
public record Execution(
        String measure,
        String state,
        @Nullable LocalDate on,
        @Nullable String documentNumber,
        @Nullable LocalDate carriedOutOn) {

    private static final String DECIDED = "decided";
    private static final Set<String> UNDER_WAY = Set.of("ordered", DECIDED);

    static Execution open(String measure) {
        return new Execution(measure, "open", null, null, null);
    }

    static List<Execution> of(KeptCase kept, List<Ground> rows) {
        var closings = Closings.of(kept.facts().history().standing());
        var open = closings.isAgainst();
        var licences = rows.stream()
                .flatMap(row -> row.follows().revocations().stream())
                .map(Revocation::licence)
                .distinct()
                .flatMap(licence -> revocation(licence, kept, open));
        return Stream.concat(closings.lines().stream(), licences).toList();
    }

    /** The latest; one that is possible only as long as the decision stands. */
    private static Stream<Execution> revocation(String licence, KeptCase kept, boolean possible) {
        return kept.facts().history().standing().stream()
                .filter(told -> told.fact() instanceof CaseLicenceRevoked revoked
                        && revoked.licence().equals(licence))
                .reduce((_, latest) -> latest)
                .map(told -> Stream.of(revoked(told, (CaseLicenceRevoked) told.fact(), kept)))
                .orElseGet(() -> possible ? Stream.of(open(licence)) : Stream.of());
    }

    private static Execution revoked(Entry<CaseEvent> told, CaseLicenceRevoked revoked, KeptCase kept) {
        var on = told.told().occurredOn();
        var done = new Execution(
                revoked.licence(), revoked.requested() ? "requested" : "done", on, revoked.documentNumber(), null);
        var effect = kept.facts().effectOf(told);
        if (effect == Effect.STANDS) {
            return done;
        }
        return kept.facts().history().standing().stream()
                .dropWhile(entry -> entry.version() != told.version())
                .flatMap(entry -> Undone.ofDocument(entry, revoked.documentNumber()).stream())
                .findFirst()
                .map(done::undone)
                .orElseGet(() -> new Execution(done.measure(), effect.word(), on, done.documentNumber(), null));
    }

    Execution ordered(LocalDate day, String number) {
        return new Execution(measure, "ordered", day, number, null);
    }

    Execution carriedOut(LocalDate day) {
        return new Execution(measure, "done", day, documentNumber, day);
    }

    /** 变更: another in its place, which no order of this one has ordered; what was only open or is done already stays so. */
    Execution instead(String other, Undone by) {
        return UNDER_WAY.contains(state)
                ? new Execution(other, DECIDED, by.on(), by.documentNumber(), null)
                : new Execution(other, state, on, documentNumber, carriedOutOn);
    }

    Execution undone(Undone by) {
        return new Execution(measure, by.state(), by.on(), by.documentNumber(), carriedOutOn);
    }
}
