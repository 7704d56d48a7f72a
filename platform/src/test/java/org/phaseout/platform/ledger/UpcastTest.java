package org.phaseout.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.message.MessageJson;

/** An event of an older revision is brought to today's when it is read. */
class UpcastTest {

    private static final Upcast LITRES = new Upcast(
            "tank-filled", 1, form -> form.put("litres", form.remove("pints").asInt() / 2));
    private static final Upcast UNIT = new Upcast(
            "tank-filled", 2, form -> form.put("amount", form.remove("litres").asInt() + " l"));

    @StoredAs(value = "tank-filled", revision = 3)
    record TankFilled(String aggregateId, String amount) implements Fact {

        @Override
        public List<ClaimChange> claims() {
            return List.of();
        }
    }

    @Test
    void each_revision_is_brought_to_the_next_until_one_is_read() {
        var types = types(LITRES, UNIT);
        assertThat(types.read(stored(1, "{'aggregateId':'t','pints':8}"))).isEqualTo(new TankFilled("t", "4 l"));
        assertThat(types.read(stored(2, "{'aggregateId':'t','litres':4}"))).isEqualTo(new TankFilled("t", "4 l"));
        assertThat(types.read(stored(3, "{'aggregateId':'t','amount':'4 l'}"))).isEqualTo(new TankFilled("t", "4 l"));
    }

    @Test
    void a_revision_nobody_reads_is_named_with_its_position() {
        assertThatThrownBy(() -> types().read(stored(2, "{}")))
                .hasMessageContaining("position 7 holds tank-filled revision 2")
                .hasMessageContaining("run the newer version");
    }

    @Test
    void an_upcast_that_leads_nowhere_stops_the_start() {
        assertThatThrownBy(() -> types(LITRES)).hasMessageContaining("nothing reads what");
    }

    private static EventTypes types(Upcast... upcasts) {
        return new EventTypes(List.of(TankFilled.class), List.of(upcasts), MessageJson.mapper());
    }

    private static StoredEvent stored(int revision, String json) {
        return new StoredEvent(
                7,
                new UUID(0, 1),
                "tank",
                "t",
                1,
                "tank-filled",
                revision,
                "350504",
                LocalDate.EPOCH,
                Instant.EPOCH,
                new byte[0],
                json.replace('\'', '"').getBytes(UTF_8));
    }
}
