package org.phaseout.platform.intake;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what became of posted actions: {@code phaseout.actions} by result and, for refusals, by code. */
@Component
class IntakeMetrics {

    private final MeterRegistry meters;

    IntakeMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Answer answer) {
        switch (answer) {
            case Answer.Taken taken -> count(taken.fresh() ? "accepted" : "repeated", "none");
            case Answer.Refused(var problem) -> count("refused", problem.code());
        }
    }

    private void count(String result, String code) {
        meters.counter("phaseout.actions", "result", result, "code", code).increment();
    }
}
