package org.phaseout.platform.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.ledger.Append.Claiming;

/** An append whose caller waits: for its answer, or for the call to lead the next group. */
final class Waiting {

    private final Append append;
    private final Map<Object, Use> touches;
    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
    private volatile @Nullable AppendResult result;
    private volatile @Nullable RuntimeException failure;

    Waiting(Append append) {
        this.append = append;
        this.touches = touchedBy(append);
    }

    /** What an append does with something; two of a group may do the same with it, unless it is for one alone. */
    private enum Use {
        SEES,
        TAKES_OVER,
        ALONE;

        private Use and(Use other) {
            return equals(other) ? this : ALONE;
        }

        private static Use of(Claiming claiming) {
            if (claiming.takenOver()) {
                return TAKES_OVER;
            }
            return claiming.onlySees() ? SEES : ALONE;
        }
    }

    /** What several appends touch. */
    static final class Touched {

        private final Map<Object, Use> uses = new HashMap<>();

        void add(Waiting one) {
            one.touches.forEach((thing, use) -> uses.merge(thing, use, Use::and));
        }
    }

    private static Map<Object, Use> touchedBy(Append append) {
        var touches = new HashMap<Object, Use>();
        touches.put(append.stream().id(), Use.ALONE);
        var key = append.key();
        if (key != null) {
            touches.put(new KeyName(key.source(), key.id()), Use.ALONE);
        }
        append.claims().forEach(claiming -> touches.put(claiming.claim(), Use.of(claiming)));
        return touches;
    }

    Append append() {
        return append;
    }

    /** Whether it does with what others touch the same as they, and nothing that is for one alone. */
    boolean goesWith(Touched others) {
        return touches.entrySet().stream().allMatch(touch -> {
            var use = others.uses.get(touch.getKey());
            return use == null || use.and(touch.getValue()) != Use.ALONE;
        });
    }

    /** Waits; true when the caller is to lead, false when it is answered. */
    boolean isCalledToLead() {
        return turn.join();
    }

    void calledToLead() {
        turn.complete(true);
    }

    void answered(AppendResult answer) {
        result = answer;
        turn.complete(false);
    }

    /** Who is answered already stays so. */
    void failed(RuntimeException reason) {
        if (result == null && failure == null) {
            failure = reason;
            turn.complete(false);
        }
    }

    /** The answer; throws what the append failed with. */
    AppendResult result() {
        var reason = failure;
        if (reason != null) {
            throw reason;
        }
        return Objects.requireNonNull(result, "who was answered has an answer");
    }

    /** Digest and authority do not belong to what makes two keys the same. */
    private record KeyName(String source, String id) {}
}
