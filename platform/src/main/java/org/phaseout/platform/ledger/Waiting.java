package org.phaseout.platform.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An append whose caller waits: for its answer, or for the call to lead the next group. */
final class Waiting {

    private final Append append;
    private final Set<Object> touches;
    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
    private volatile @Nullable AppendResult result;
    private volatile @Nullable RuntimeException failure;

    Waiting(Append append) {
        this.append = append;
        this.touches = touchedBy(append);
    }

    private static Set<Object> touchedBy(Append append) {
        Set<Object> touches = new HashSet<>();
        touches.add(append.stream().id());
        var key = append.key();
        if (key != null) {
            touches.add(new KeyName(key.source(), key.id()));
        }
        append.claims().forEach(claiming -> touches.add(claiming.claim()));
        return touches;
    }

    Append append() {
        return append;
    }

    Set<Object> touches() {
        return touches;
    }

    boolean touchesNoneOf(Set<Object> others) {
        return Collections.disjoint(touches, others);
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
