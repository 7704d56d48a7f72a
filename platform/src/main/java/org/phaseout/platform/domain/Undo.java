package org.phaseout.platform.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.UndoFlaw.DayInTheFuture;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;
import org.phaseout.platform.domain.UndoFlaw.NoSuchVersion;
import org.phaseout.platform.domain.UndoFlaw.NotYourAct;
import org.phaseout.platform.domain.UndoFlaw.OtherFact;
import org.phaseout.platform.domain.UndoFlaw.UndoingStays;
import org.phaseout.platform.domain.UndoFlaw.UndoneAlready;

/**
 * U12: which fact is to stand no longer, and why.
 *
 * @param version of the aggregate at which the fact was told
 * @param fact stored name of it, said once more so that a slip of the pen hits no other fact
 * @param document on which the undoing stands
 */
public record Undo(long version, String fact, String office, String reason, String document) {

    /** What is wrong with undoing this by itself, whatever rests on the fact: the same for every aggregate. */
    public <F extends Fact> Optional<UndoFlaw> flaw(History<F> history, Act act) {
        var found = history.at(version);
        if (found.isEmpty()) {
            return Optional.of(new NoSuchVersion(version));
        }
        var entry = found.get();
        if (entry.fact() instanceof Undoing) {
            return Optional.of(new UndoingStays(version));
        }
        if (!nameOf(entry.fact()).equals(fact)) {
            return Optional.of(new OtherFact(version, nameOf(entry.fact())));
        }
        if (entry.undoneBy() != null) {
            return Optional.of(new UndoneAlready(version, entry.undoneBy()));
        }
        return entry.told().by().equals(act.by().value())
                ? Optional.empty()
                : Optional.of(new NotYourAct(version, entry.told().by()));
    }

    /** A corrected fact did not happen after it was corrected. */
    public static Optional<UndoFlaw> flaw(LocalDate corrected, Act act) {
        return corrected.isAfter(act.occurredOn())
                ? Optional.of(new DayInTheFuture(corrected, act.occurredOn()))
                : Optional.empty();
    }

    /**
     * What keeps the fact where it is: later facts that could not stand without it, or with another in its place.
     *
     * @param instead the fact in its place; null when it is only taken away
     * @param stands whether a fact can stand on those that stand before it
     */
    public <F extends Fact> Optional<UndoFlaw> flaw(
            History<F> history, @Nullable Entry<F> instead, BiPredicate<Entry<F>, List<Entry<F>>> stands) {
        var left = new ArrayList<Entry<F>>();
        var resting = new ArrayList<Entry<F>>();
        for (var entry : history.standing()) {
            if (entry.version() == version) {
                Optional.ofNullable(instead).ifPresent(left::add);
            } else if (stands.test(entry, List.copyOf(left))) {
                left.add(entry);
            } else {
                resting.add(entry);
            }
        }
        return resting.isEmpty() ? Optional.empty() : Optional.of(restedOnBy(resting));
    }

    /** Names what could not stand without the fact. */
    public <F extends Fact> UndoFlaw restedOnBy(List<Entry<F>> later) {
        return new LaterFactsRestOnIt(
                version,
                later.stream()
                        .map(entry -> new Resting(entry.version(), nameOf(entry.fact())))
                        .toList());
    }

    private static String nameOf(Fact fact) {
        return Objects.requireNonNull(fact.getClass().getAnnotation(StoredAs.class))
                .value();
    }
}
