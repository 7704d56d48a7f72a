package org.phaseout.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.deploy.launcher.sample.Service;

class OptionsTest {
    private static final Path ROOT = Path.of("/repository");

    @Test
    void without_a_word_everything_is_started_played_and_left_running() {
        var options = Options.of(ROOT);

        assertThat(options.play().once()).isFalse();
        assertThat(options.play().sample()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("/repository/data"));
        assertThat(options.extent().instances()).isEqualTo(1);
        assertThat(options.play().chaos()).isEmpty();
        assertThat(options.play().sustained()).isFalse();
        assertThat(options.extent().issuer()).isTrue();
        assertThat(options.extent().services()).containsExactly(Service.values());
    }

    @Test
    void every_port_has_its_fixed_place_after_the_base() {
        var options = Options.of(ROOT, "--port-base", "9000", "--instances", "2");

        assertThat(new Ports(options.extent().portBase()).wanted(options).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        List.of(9000, 9001, 9002, 9003, 9004, 9011, 9012, 9013, 9014, 9020, 9021, 9022));
    }

    @Test
    void parts_leave_the_rest_out() {
        var options = Options.of(
                ROOT, "--parts", "enterprise,issuer", "--chaos", "-7", "--once", "--no-sample", "--sustained");

        assertThat(options.extent().issuer()).isTrue();
        assertThat(options.extent().services()).containsExactly(Service.ENTERPRISE);
        assertThat(options.play().chaos()).hasValue(-7);
        assertThat(options.play().once()).isTrue();
        assertThat(options.play().sample()).isFalse();
        assertThat(options.play().sustained()).isTrue();
        assertThat(Options.of(ROOT, "--parts", "none").extent().services()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--twice, 1, --twice",
        "--port-base, 80, from 1024 to 65000",
        "--port-base, many, not many",
        "--instances, 3, from 1 to 2",
        "--parts, kitchen, kitchen"
    })
    void what_cannot_be_understood_is_said(String option, String value, String said) {
        assertThatThrownBy(() -> Options.of(ROOT, option, value))
                .isInstanceOf(Options.Misunderstood.class)
                .hasMessageContaining(said)
                .hasMessageContaining("--help");
        assertThatThrownBy(() -> Options.of(ROOT, option)).isInstanceOf(Options.Misunderstood.class);
    }
}
