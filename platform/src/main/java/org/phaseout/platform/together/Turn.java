package org.phaseout.platform.together;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a caller waits for: its answer, or the call to lead those who wait. */
public final class Turn<A> {

    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
    private volatile @Nullable A answer;
    private volatile @Nullable RuntimeException failure;

    /** Waits; true when the caller is to lead, false when it is answered. */
    public boolean isCalledToLead() {
        return turn.join();
    }

    public void calledToLead() {
        turn.complete(true);
    }

    public void answered(A given) {
        answer = given;
        turn.complete(false);
    }

    /** Who is answered already stays so. */
    public void failed(RuntimeException reason) {
        if (answer == null && failure == null) {
            failure = reason;
            turn.complete(false);
        }
    }

    /** The answer; throws what it failed with. */
    public A answer() {
        var reason = failure;
        if (reason != null) {
            throw reason;
        }
        return Objects.requireNonNull(answer, "who was answered has an answer");
    }
}
