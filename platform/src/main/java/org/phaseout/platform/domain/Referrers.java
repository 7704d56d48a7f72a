package org.phaseout.platform.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.UndoFlaw.OthersRestOnIt;

/**
 * U12: other aggregates whose facts rest on one fact, as far as was known when it was asked to undo that fact.
 *
 * @param restedOn held by whoever came to rest on it last; null where nothing was claimed
 * @param last who that was, as far as was known
 * @param standing those whose facts stand
 */
public record Referrers(@Nullable Claim restedOn, @Nullable String last, List<String> standing) {

    public static final Referrers NONE = new Referrers(null, null, List.of());

    /** What a decision on them must see, and the append then asserts. */
    public Set<Claim> claims() {
        return restedOn == null ? Set.of() : Set.of(restedOn);
    }

    /** Those that are known, and one that came after that was known. */
    public Optional<UndoFlaw> flaw(Undo undo, Holders holders) {
        var resting = new TreeSet<>(standing);
        claims().stream()
                .flatMap(claim -> holders.of(claim).stream())
                .filter(holder -> !holder.equals(last))
                .forEach(resting::add);
        return resting.isEmpty()
                ? Optional.empty()
                : Optional.of(new OthersRestOnIt(undo.version(), List.copyOf(resting)));
    }
}
