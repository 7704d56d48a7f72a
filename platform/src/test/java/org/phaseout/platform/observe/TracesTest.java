package org.phaseout.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.TestService;
import org.slf4j.MDC;

class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";
    private static final String TRACEPARENT = "00-" + TRACE + "-" + SPAN + "-01";

    private static final TestService SERVICE =
            TestService.start(Backing.shared().database("traces"));

    private final Traces traces = SERVICE.bean(Traces.class);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void outside_a_span_there_is_no_trace() {
        assertThat(traces.current()).isEmpty();
    }

    @Test
    void the_work_runs_in_a_span_of_its_own_that_continues_the_stored_trace() {
        var seen = seenIn(TRACEPARENT);

        assertThat(seen).startsWith("00-" + TRACE + "-").doesNotContain(SPAN).endsWith("-01");
        assertThat(traces.current()).isEmpty();
    }

    @Test
    void a_trace_is_handed_on_from_hop_to_hop() {
        var stored = seenIn(TRACEPARENT);

        assertThat(seenIn(stored)).contains(TRACE).isNotEqualTo(stored);
    }

    @Test
    void the_logs_of_the_work_carry_the_trace() {
        var logged = new AtomicReference<String>();

        traces.follow("view unit", TRACEPARENT, () -> logged.set(MDC.get("traceId")));

        assertThat(logged.get()).isEqualTo(TRACE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "garbage", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"})
    void without_a_usable_trace_a_new_one_begins(@Nullable String none) {
        assertThat(seenIn(none)).matches("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[13]");
    }

    @Test
    void a_failure_of_the_work_is_the_callers_and_the_span_ends() {
        assertThatIllegalStateException()
                .isThrownBy(() -> traces.follow("view unit", TRACEPARENT, () -> {
                    throw new IllegalStateException("boom");
                }))
                .withMessage("boom");
        assertThat(traces.current()).isEmpty();
    }

    private String seenIn(@Nullable String traceparent) {
        var seen = new AtomicReference<>("");
        traces.follow("view unit", traceparent, () -> seen.set(traces.current().orElseThrow()));
        return seen.get();
    }
}
