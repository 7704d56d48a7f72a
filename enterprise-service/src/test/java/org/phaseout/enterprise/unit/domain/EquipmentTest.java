package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U8: however a nameplate is copied down, it is the same machine. */
class EquipmentTest {

    @ParameterizedTest
    @CsvSource({
        "Example Works, JT-300, no. 12-A",
        "EXAMPLE WORKS, jt-300, NO.12-a",
        "Example  Works, JT 300, No 12 A",
        "ＥＸＡＭＰＬＥ　ＷＯＲＫＳ, ＪＴ－３００, ＮＯ．１２－Ａ",
        "example-works, (JT)300, no/12/a"
    })
    void width_case_spacing_and_punctuation_make_no_other_machine(String maker, String model, String serial) {
        assertThat(equipment(maker, model, serial).fingerprints()).containsExactly("EXAMPLEWORKS|JT300|NO12A");
    }

    @ParameterizedTest
    @CsvSource({"Example Works, JT-300, no. 12-B", "Example Works, JT-301, no. 12-A", "Sample Works, JT-300, no. 12-A"})
    void another_maker_model_or_serial_is_another_machine(String maker, String model, String serial) {
        assertThat(equipment(maker, model, serial).fingerprints()).doesNotContain("EXAMPLEWORKS|JT300|NO12A");
    }

    @Test
    void a_decimal_point_makes_another_model_and_the_sign_of_times_does_not() {
        var kiln = equipment("A", "Φ3.0×11", "1").fingerprints();
        assertThat(equipment("A", "Φ30×11", "1").fingerprints()).isNotEqualTo(kiln);
        assertThat(equipment("A", "φ3.0*11", "1").fingerprints()).isEqualTo(kiln);
        assertThat(equipment("A", "Φ 3.0 x 11", "1").fingerprints()).isEqualTo(kiln);
    }

    @Test
    void what_separates_digits_separates_machines() {
        var first = equipment("A", "B", "1-23").fingerprints();
        assertThat(equipment("A", "B", "12-3").fingerprints()).isNotEqualTo(first);
        assertThat(equipment("A", "B", "123").fingerprints()).isNotEqualTo(first);
        assertThat(equipment("A", "B", "1 / 23").fingerprints()).isEqualTo(first);
    }

    @Test
    void a_serial_of_no_known_maker_and_model_recognises_no_machine() {
        assertThat(equipment(null, "JT-300", "12").fingerprints()).isEmpty();
        assertThat(equipment("Example Works", null, "12").fingerprints()).isEmpty();
        assertThat(equipment("—", "/", "12").fingerprints()).isEmpty();
    }

    @Test
    void the_parts_of_a_fingerprint_never_run_into_each_other() {
        assertThat(equipment("A", "BC", "1").fingerprints())
                .isNotEqualTo(equipment("AB", "C", "1").fingerprints());
    }

    @Test
    void each_machine_with_a_nameplate_has_a_fingerprint_of_its_own() {
        assertThat(equipment("A", "B", "1", "2", "3").fingerprints()).hasSize(3);
    }

    @Test
    void without_a_nameplate_there_is_no_fingerprint() {
        assertThat(equipment("A", "B").fingerprints()).isEmpty();
        assertThat(equipment(null, null, "—", "/").fingerprints()).isEmpty();
    }

    private static Equipment equipment(@Nullable String maker, @Nullable String model, String... serials) {
        return new Equipment("induction-furnace", maker, model, List.of(serials), 9, Map.of());
    }
}
