package org.phaseout.platform.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.phaseout.platform.command.Request;

/** The rows of a batch so far, and which of them a next row has to wait for. */
final class Earlier {

    private final Map<Object, Turns> byThing = new HashMap<>();
    private CompletableFuture<?> all = done();

    /** Done when every row so far is answered. */
    CompletableFuture<?> all() {
        return all;
    }

    void add(CompletableFuture<Answer> answer) {
        all = CompletableFuture.allOf(all, answer);
    }

    /** Done when every row so far that touches the same subject or claim is answered; of two that only look neither waits. */
    CompletableFuture<?> touching(Request request) {
        var before = new HashMap<Object, CompletableFuture<?>>();
        touchedBy(request, (thing, looks) -> before.put(thing, turns(thing).before(looks)));
        return CompletableFuture.allOf(before.values().toArray(CompletableFuture[]::new));
    }

    void touches(Request request, CompletableFuture<Answer> answer) {
        touchedBy(request, (thing, looks) -> byThing.put(thing, turns(thing).with(looks, answer)));
    }

    private Turns turns(Object thing) {
        return byThing.getOrDefault(thing, new Turns(done(), done()));
    }

    private static void touchedBy(Request request, BiConsumer<Object, Boolean> each) {
        var command = request.command();
        each.accept(command.aggregateId(), false);
        each.accept(request.key().source() + " " + request.key().id(), false);
        command.claims()
                .forEach(claim -> each.accept(claim, command.onlyLooksAt().contains(claim)));
    }

    private static CompletableFuture<?> done() {
        return CompletableFuture.completedFuture(null);
    }

    /**
     * The rows on one thing.
     *
     * @param changed done when the last that may have changed it is answered
     * @param looked done when those that have only looked since are answered
     */
    private record Turns(CompletableFuture<?> changed, CompletableFuture<?> looked) {

        CompletableFuture<?> before(boolean looks) {
            return looks ? changed : CompletableFuture.allOf(changed, looked);
        }

        Turns with(boolean looks, CompletableFuture<?> answer) {
            return looks ? new Turns(changed, CompletableFuture.allOf(looked, answer)) : new Turns(answer, done());
        }
    }
}
