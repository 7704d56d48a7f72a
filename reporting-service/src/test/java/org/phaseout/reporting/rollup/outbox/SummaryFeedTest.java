package org.phaseout.reporting.rollup.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.phaseout.reporting.Told.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.UnitMessage.UnitListed;
import org.phaseout.platform.message.Message;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.rollup.Teller;

/** What the city comes to know, from the log and from the state. */
class SummaryFeedTest extends SummaryFeed {

    private static final long SEED = 20260306;

    @Test
    void the_state_is_what_the_log_leads_to_and_both_are_the_totals_of_the_rollup() {
        var random = new Random(SEED);
        tellAnything(random, 1, 60);
        awaitPublished();
        var joined = city.state();
        tellAnything(random, 61, 120);
        awaitPublished();

        var replayed = city.follow(City.Knowledge.nothing());
        assertThat(joined.number()).as("seed " + SEED).isPositive();
        assertThat(city.follow(joined)).as("joined halfway").isEqualTo(replayed);
        assertThat(city.state()).as("seed " + SEED).isEqualTo(replayed);
        assertThat(replayed.totals()).as("seed " + SEED).isEqualTo(recount()).isNotEmpty();
        assertThat(replayed.number()).isEqualTo(numberGiven());
    }

    @Test
    void a_cell_that_has_lost_its_last_record_is_said_to_be_empty() {
        tell(here(unit("u")));
        tell(here(unit("u").version(2).in(Told.MAJIA)));
        awaitPublished();

        var state = city.state();
        assertThat(state.cells()).hasSize(6);
        assertThat(state.totals()).hasSize(3).isEqualTo(recount());
        assertThat(state.number()).isEqualTo(9);
    }

    @Test
    void a_rebuild_that_comes_to_another_total_says_that_cell_and_no_other() {
        tell(here(unit("u")));
        tell(here(unit("v")));
        awaitPublished();
        var before = city.state();

        emptyTheReaders();
        tell(here(unit("u").makes("21.5", "10kt/a")));
        tell(here(unit("v")));
        awaitPublished();

        assertThat(numberGiven()).isEqualTo(before.number() + 1);
        assertThat(city.log().getLast().body()).asString().contains("capacity-identified", "41.5");
        assertThat(city.state().totals()).isEqualTo(recount()).isNotEqualTo(before.totals());
    }

    @Test
    void the_plans_of_two_years_are_cells_of_their_own() {
        var unit = Teller.of("u").in(district);
        tell(said(unit.says("2023-03-01", Teller.identified("u", "20", "MW"))));
        for (int year : List.of(2023, 2024)) {
            tell(said(unit.says(
                    year + "-04-01",
                    new UnitListed("u", "p", Teller.LUOXI, year, "dismantle", LocalDate.of(year, 9, 30)))));
        }
        awaitPublished();

        var cell = "units-year-plan:" + Teller.LUOXI + ":2017-3011:energy:count:::";
        assertThat(city.state().totals())
                .isEqualTo(recount())
                .containsEntry(cell + "2023", BigDecimal.ONE)
                .containsEntry(cell + "2024", BigDecimal.ONE);
        assertThat(city.follow(City.Knowledge.nothing())).isEqualTo(city.state());
    }

    private static Message<EnterpriseMessage> said(Message<?> message) {
        return new Message<>((EnterpriseMessage) message.body(), message.header());
    }

    @Test
    void the_city_may_not_read_what_the_summary_is_made_of() {
        assertThatThrownBy(() -> city.read(EnterpriseMessage.TOPIC)).isInstanceOf(TopicAuthorizationException.class);
    }

    private void tellAnything(Random random, long from, long to) {
        for (long version = from; version <= to; version++) {
            tell(here(unit("u" + random.nextInt(12))
                    .version(version)
                    .in(random.nextBoolean() ? Told.LUOXI : Told.MAJIA)
                    .makes(1 + random.nextInt(99) + ".5", random.nextBoolean() ? "10kt/a" : "MW")
                    .because(random.nextBoolean() ? "energy" : "safety")));
        }
    }
}
