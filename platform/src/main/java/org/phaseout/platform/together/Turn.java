package org.phaseout.platform.together;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A caller's question, and what the caller waits for: its answer, or the call to lead those who wait. */
public final class Turn<Q, A> {

    private final Q question;
    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
    private volatile @Nullable A answer;
    private volatile @Nullable RuntimeException failure;

    public Turn(Q question) {
        this.question = question;
    }

    public Q question() {
        return question;
    }

    /** Waits; true when the caller is to lead, false when it is answered. */
    public boolean isCalledToLead() {
        return turn.join();
    }

    /** Whether within this time the caller is answered, or called to lead; not, where it is interrupted before. */
    boolean comesWithin(Duration patience) {
        try {
            turn.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a turn never fails", e);
        }
    }

    boolean hasCome() {
        return turn.isDone();
    }

    public void calledToLead() {
        turn.complete(true);
    }

    void answered(A given) {
        answer = given;
        turn.complete(false);
    }

    /** Who is answered already stays so. */
    void failed(RuntimeException reason) {
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
