package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.Decisions.Part;

/**
 * Reviews and lawsuits of a case, and what they have made of single decisions (E6a). What was decided of the whole case is its
 * stage.
 *
 * @param fallen decisions that stand no longer, with what rested on them
 * @param unlawful 确认违法; the effects stand
 */
record Reviewed(List<Filing> filings, List<Fallen> fallen, List<About> unlawful) {

    static final Reviewed NONE = new Reviewed(List.of(), List.of(), List.of());
    private static final Set<Effect> FOR_GOOD = Set.of(Effect.ANNULLED, Effect.FOUND_VOID);

    /**
     * @param id which of the case, in the order of telling
     * @param forum {@code review} or {@code lawsuit}
     */
    record Filing(int id, About about, String forum, LocalDate on, boolean pending) {

        private Filing ended() {
            return new Filing(id, about, forum, on, false);
        }
    }

    record Fallen(Part part, Effect by) {}

    Reviewed {
        filings = List.copyOf(filings);
        fallen = List.copyOf(fallen);
        unlawful = List.copyOf(unlawful);
    }

    Filing next(About about, String forum, LocalDate on) {
        return new Filing(filings.size(), about, forum, on, true);
    }

    Reviewed filed(Filing filing) {
        return new Reviewed(Stream.concat(filings.stream(), Stream.of(filing)).toList(), fallen, unlawful);
    }

    /** The outcome is of what was filed last, of all that is pending and not narrower. */
    Optional<Filing> concludedBy(About outcome) {
        return filings.stream()
                .filter(filing -> filing.pending() && filing.about().covers(outcome))
                .max(Comparator.comparing(Filing::on).thenComparingInt(Filing::id));
    }

    Reviewed ended(Filing ended) {
        return new Reviewed(
                filings.stream()
                        .map(filing -> filing.id() == ended.id() ? filing.ended() : filing)
                        .toList(),
                fallen,
                unlawful);
    }

    /** E6a: an outcome is not wider than what was filed; where no filing was told, it was of the whole case. */
    boolean isWithin(About outcome) {
        return filings.isEmpty()
                || filings.stream().anyMatch(filing -> filing.about().covers(outcome));
    }

    /** What an outcome that names nothing can be about: what is pending, else what was filed before. */
    List<About> open() {
        var pending = filings.stream().filter(Filing::pending).toList();
        return (pending.isEmpty() ? filings : pending)
                .stream().map(Filing::about).distinct().toList();
    }

    /** What fell before stays as it fell. */
    Reviewed fell(Stream<Part> parts, Effect by) {
        var news = parts.filter(part -> effectOf(part).isEmpty()).map(part -> new Fallen(part, by));
        return new Reviewed(filings, Stream.concat(fallen.stream(), news).toList(), unlawful);
    }

    Reviewed foundUnlawful(About about) {
        return new Reviewed(
                filings,
                fallen,
                Stream.concat(unlawful.stream(), Stream.of(about)).toList());
    }

    Optional<Effect> effectOf(Part part) {
        return fallen.stream()
                .filter(each -> each.part().is(part))
                .map(Fallen::by)
                .findFirst();
    }

    boolean stands(Part part) {
        return effectOf(part).isEmpty();
    }

    /** 撤销, 确认无效 without an order to decide anew: the same is not decided once more in the case. */
    Optional<Part> forGood(String what) {
        return of(what, FOR_GOOD).findFirst();
    }

    /** 责令重作 of this alone. */
    boolean isDecidedAnew(String what) {
        return of(what, Set.of(Effect.TO_BE_DECIDED_ANEW)).findAny().isPresent();
    }

    private Stream<Part> of(String what, Set<Effect> effects) {
        return fallen.stream()
                .filter(each ->
                        effects.contains(each.by()) && each.part().what().equals(what))
                .map(Fallen::part);
    }

    boolean isUnlawful(String number) {
        return unlawful.stream().anyMatch(about -> about.covers(number));
    }
}
