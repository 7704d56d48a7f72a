package org.phaseout.reporting.rollup.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.rollup.Teller.identified;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.deadletter.DeadLetters;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.WireMessage;
import org.phaseout.reporting.rollup.RecordsTest;
import org.phaseout.reporting.rollup.Teller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

/** A district of which the city is told nothing is seen from outside, and more so when it will not end by itself. */
class SummarySilenceTest extends RecordsTest {

    private static final String ROLLUP = "rollup";

    @Autowired
    private SummaryMeter meter;

    @Autowired
    private MeterRegistry registry;

    @Autowired
    private DeadLetters letters;

    @Autowired
    private MessageCodec codec;

    @AfterEach
    void discardLetters() {
        letters.discard(ROLLUP);
    }

    @Test
    void a_rebuild_is_silent_until_all_is_told_again_and_a_letter_that_holds_it_up_makes_the_service_unwell() {
        var unit = Teller.of("u-silent").says("2023-03-01", identified("u-silent", "20", "10kt/a"));
        hear(unit);
        assertThat(meter.health().getStatus()).isEqualTo(Status.UP);
        var silentBefore = meter.silent();

        forgetEverything();
        assertThat(registry.get("phaseout.summary.silent").gauge().value()).isGreaterThanOrEqualTo(1);
        assertThat(meter.health().getStatus()).as("it will end by itself").isEqualTo(Status.UP);

        var wire = codec.write(unit);
        letters.park(
                ROLLUP,
                new WireMessage(wire.key(), wire.headers(), Bytes.wrap(new byte[0])),
                new IllegalStateException());
        assertThat(meter.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(meter.health().getDetails().get("silenced")).asString().contains(DISTRICT);

        letters.discard(ROLLUP);
        hear(unit);
        assertThat(meter.silent()).isEqualTo(silentBefore);
        assertThat(registry.get("phaseout.summary.unpublished").gauge().value()).isNotNegative();
    }
}
