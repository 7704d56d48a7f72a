package org.phaseout.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.platform.problem.Problem;

/** Where a refusal points, in an action as it is reported by itself and in a correction of it. */
class CorrectedDataTest {

    @ParameterizedTest
    @CsvSource({
        "/data/uscc, /data/data/uscc",
        "/data/measurement/measured, /data/data/measurement/measured",
        "/data/document, /data/data/document",
        "/data, /data/data",
        "/time, /data/occurredOn",
        "/type, /data/action/fact",
        "/subject, /subject",
    })
    void what_is_wrong_in_the_corrected_action_lies_within_the_correction(String alone, String inCorrection) {
        assertThat(CorrectedData.asSent(Problem.of(422, "U1-example", alone, "x")))
                .isEqualTo(Problem.of(422, "U1-example", inCorrection, "x"));
    }

    @ParameterizedTest
    @CsvSource({"/data/action/version", "/data/action/fact", "/data/occurredOn", "/data/data", "/data/data/occurredOn"})
    void what_is_wrong_with_the_correction_itself_stays_where_it_is(String pointer) {
        assertThat(CorrectedData.asSent(Problem.of(422, "U12-example", pointer)))
                .isEqualTo(Problem.of(422, "U12-example", pointer));
    }

    @Test
    void what_has_no_place_gets_none() {
        assertThat(CorrectedData.asSent(Problem.of(503, "too-busy", null)).pointer())
                .isNull();
    }
}
