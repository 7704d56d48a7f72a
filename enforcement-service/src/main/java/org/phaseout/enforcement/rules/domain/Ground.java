package org.phaseout.enforcement.rules.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Authority;

/**
 * A row of the procedure table: what must be found, what may be ordered upon it, and what may follow. Of a ground whose
 * rule has changed there are several rows, each for its days.
 *
 * @param ground name of the ground, such as {@code E1/over-limit}
 * @param fines none where the law has none on this ground; one at once and another after the limit may stand side by side
 */
public record Ground(String ground, Use use, Basis basis, List<Measure> measures, List<Fine> fines, Follows follows) {

    /**
     * Who may use the row, and on acts of which days.
     *
     * @param departments patterns of authorities, as {@code safety:*}
     * @param from first day; null where the table knows no day before it
     * @param until last day; null while it is in force
     * @param issuerNamed the office acts in the name of another body, which its documents name
     */
    public record Use(
            Track track,
            Set<String> departments,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean issuerNamed) {

        public Use {
            departments = Set.copyOf(departments);
        }
    }

    /**
     * @param clause what it stands on, such as {@code 节能法16、72}
     * @param finding what has to be so, in the words of the clause
     * @param required what must be found and measured
     * @param medium that a discharge must go into; null where it does not matter
     */
    public record Basis(
            String clause,
            Certainty certainty,
            String finding,
            Set<Asked> required,
            @Nullable String medium) {

        public Basis {
            required = Set.copyOf(required);
        }
    }

    public Ground {
        measures = List.copyOf(measures);
        fines = List.copyOf(fines);
    }

    /** Before rows had circumstances, penalties that are counted, and conditions of what follows. */
    Ground asBefore() {
        var required = basis.required().stream()
                .filter(asked -> asked != Asked.EARLIER_PENALTIES)
                .collect(Collectors.toUnmodifiableSet());
        return new Ground(
                ground,
                use,
                new Basis(basis.clause(), basis.certainty(), basis.finding(), required, basis.medium()),
                measures.stream().map(Measure::asBefore).toList(),
                fines,
                follows.asBefore());
    }

    public Track track() {
        return use.track();
    }

    public String clause() {
        return basis.clause();
    }

    /** A row marked D is shown and never enforced. */
    public boolean isEnforced() {
        return basis.certainty().isEnforced();
    }

    public boolean isOf(Authority authority) {
        return use.departments().stream().anyMatch(authority::is);
    }

    public boolean isInForceOn(LocalDate day) {
        return (use.from() == null || !day.isBefore(use.from())) && (use.until() == null || !day.isAfter(use.until()));
    }

    /** A measure that is marked D is none. */
    public Optional<Measure> measure(String name) {
        return measures.stream()
                .filter(each -> each.name().equals(name) && each.certainty().isEnforced())
                .findFirst();
    }

    /** Whether a penalty follows upon the act itself, not only upon an order that was not heeded. */
    public boolean penalisesAtOnce() {
        var confiscates = measures.stream()
                .anyMatch(each -> each.after() == null
                        && each.isPenalty()
                        && each.certainty().isEnforced());
        var revokes = measures.isEmpty()
                && follows.revocations().stream()
                        .anyMatch(revocation -> !revocation.requested() && revocation.needs() == null);
        return isEnforced() && (fine(false).isPresent() || confiscates || revokes || follows.atOnce());
    }

    /** Whether two measures may be in force side by side; what either of them says holds for both. */
    public boolean standTogether(String one, String beside) {
        return isWith(one, beside) || isWith(beside, one);
    }

    private boolean isWith(String one, String beside) {
        return measure(one).filter(each -> each.place().with().contains(beside)).isPresent();
    }

    /** The fine at once, or the one that stands on the limit having passed. */
    public Optional<Fine> fine(boolean limitPassed) {
        return fines.stream()
                .filter(each -> each.onlyAfterLimit() == limitPassed)
                .findFirst()
                .or(() -> limitPassed ? fine(false) : Optional.empty());
    }
}
