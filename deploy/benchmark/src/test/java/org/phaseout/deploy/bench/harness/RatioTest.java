package org.phaseout.deploy.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Above one, ours is better, and each round is compared with the one beside it. */
class RatioTest {

    @Test
    void more_is_better_for_a_rate() {
        var ours = new Side("ours", List.of(200.0, 300.0, 100.0));
        var theirs = new Side("theirs", List.of(100.0, 100.0, 100.0));

        assertThat(Ratio.of(Metric.RATE, ours, theirs)).isEqualTo(new Ratio(2, 1));
    }

    @Test
    void less_is_better_for_a_latency() {
        var ours = new Side("ours", List.of(1.0, 2.0, 4.0));
        var theirs = new Side("theirs", List.of(4.0, 4.0, 4.0));

        assertThat(Ratio.of(Metric.P99, ours, theirs)).isEqualTo(new Ratio(2, 1));
    }

    @Test
    void a_count_of_failures_is_told_and_not_compared() {
        var none = new Side("ours", List.of(0.0));

        assertThat(Ratio.of(Metric.FAILED, none, none)).isNull();
    }

    @Test
    void the_median_of_an_even_number_of_rounds_lies_between_the_middle_two() {
        assertThat(new Side("ours", List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
    }
}
