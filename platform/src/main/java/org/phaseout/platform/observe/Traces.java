package org.phaseout.platform.observe;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
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
    @SuppressWarnings("try") // the scope is there to be closed
    public void follow(String spanName, @Nullable String traceparent, Runnable work) {
        var headers = traceparent == null ? Map.<String, String>of() : Map.of(HEADER, traceparent);
        var span = propagator
                .extract(headers, (carrier, name) -> headers.get(name))
                .name(spanName)
                .kind(Span.Kind.CONSUMER)
                .start();
        try (var scope = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException | Error e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
