package org.phaseout.platform.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.phaseout.platform.command.Request;

/** The rows of a batch so far, and which of them a next row has to wait for. */
final class Earlier {

    private final Map<Object, CompletableFuture<?>> lastTouching = new HashMap<>();
    private CompletableFuture<?> all = CompletableFuture.completedFuture(null);

    /** Done when every row so far is answered. */
    CompletableFuture<?> all() {
        return all;
    }

    void add(CompletableFuture<Answer> answer) {
        all = CompletableFuture.allOf(all, answer);
    }

    /** Done when every row so far that touches the same subject or claim is answered. */
    CompletableFuture<?> touching(Request request) {
        return CompletableFuture.allOf(touchedBy(request)
                .map(lastTouching::get)
                .filter(Objects::nonNull)
                .toArray(CompletableFuture[]::new));
    }

    void touches(Request request, CompletableFuture<Answer> answer) {
        touchedBy(request).forEach(touched -> lastTouching.put(touched, answer));
    }

    private static Stream<Object> touchedBy(Request request) {
        return Stream.concat(
                Stream.of(
                        request.command().aggregateId(),
                        request.key().source() + " " + request.key().id()),
                request.command().claims().stream());
    }
}
