package org.phaseout.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final Path ROOT = Path.of("/repository");

    @Test
    void without_a_word_everything_is_measured_in_nine_pairs() {
        var options = Options.of(ROOT);

        assertThat(options.pairs()).isEqualTo(9);
        assertThat(options.quick()).isFalse();
        assertThat(options.only()).isEmpty();
        assertThat(options.out()).isEqualTo(ROOT.resolve("target/bench/bench.json"));
    }

    @Test
    void some_measures_alone_are_chosen_by_name() {
        var options = Options.of(ROOT, "--only", "append,hot", "--quick", "--pairs", "2");

        assertThat(options.only()).containsExactly("append", "hot");
        assertThat(options.quick()).isTrue();
        assertThat(options.pairs()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"--pairs, 0, above 0", "--pairs, many, not many", "--twice, 1, --twice"})
    void what_cannot_be_understood_is_said(String option, String value, String said) {
        assertThatThrownBy(() -> Options.of(ROOT, option, value))
                .isInstanceOf(Options.Misunderstood.class)
                .hasMessageContaining(said);
    }
}
