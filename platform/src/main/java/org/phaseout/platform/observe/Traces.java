package org.phaseout.platform.observe;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries a trace over the places where a fact rests in a table or a topic: from the request to the last view. */
@Component
public final class Traces {

    private static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** W3C {@code traceparent} of the span this thread is in, to be stored beside the fact. */
    public Optional<String> current() {
        return Optional.ofNullable(tracer.currentSpan()).map(span -> {
            var headers = new HashMap<String, String>();
            propagator.inject(span.context(), headers, (carrier, name, value) -> headers.put(name, value));
            return headers.get(HEADER);
        });
    }

    /**
     * Does the work in a span that continues a stored trace.
     *
     * @param traceparent as {@link #current()} gave it; a new trace begins where there is none or it is malformed
     */
    public void follow(String spanName, @Nullable String traceparent, Runnable work) {
        followAll(spanName, List.of(Optional.ofNullable(traceparent)), work);
    }

    /**
     * Does work that several stored traces have led to: each goes on in a span of its own, and what the work itself
     * begins belongs to the last.
     *
     * @param traceparents at least one
     */
    @SuppressWarnings("try") // the scope is there to be closed
    public void followAll(String spanName, List<Optional<String>> traceparents, Runnable work) {
        var spans = traceparents.stream().map(each -> goOn(spanName, each)).toList();
        try (var scope = tracer.withSpan(spans.getLast())) {
            work.run();
        } catch (RuntimeException | Error e) {
            spans.forEach(span -> span.error(e));
            throw e;
        } finally {
            spans.forEach(Span::end);
        }
    }

    private Span goOn(String spanName, Optional<String> traceparent) {
        var headers = traceparent.map(stored -> Map.of(HEADER, stored)).orElse(Map.of());
        return propagator
                .extract(headers, (carrier, name) -> headers.get(name))
                .name(spanName)
                .kind(Span.Kind.CONSUMER)
                .start();
    }
}
