package org.phaseout.reporting.rollup.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.phaseout.reporting.Told.unit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.UnitMessage.UnitListed;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.message.MessagingSettings;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.rollup.Teller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the city reads, on the real broker and with the city's own credentials. */
class SummaryFeedTest extends ServiceTest {

    private static final long SEED = 20260306;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SummaryPublication publication;

    @Autowired
    private MessagingSettings settings;

    @Autowired
    private List<InboxHandler<EnterpriseMessage>> readers;

    /** The log is never emptied, so each test has a district, invented, to itself. */
    private final String district = "9" + ThreadLocalRandom.current().nextInt(10_000, 99_999);

    private City city;

    @BeforeEach
    void beginWithAnEmptyLog() {
        city = new City(Backing.shared().kafka("city"), settings.topicPrefix(), district);
        assertThat(numberGiven()).isZero();
    }

    @Test
    void two_writers_at_once_and_some_who_give_up_leave_contiguous_numbers_from_one() {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> write("a", 40)),
                        CompletableFuture.runAsync(() -> write("b", 40)))
                .join();

        awaitPublished();
        assertThat(numberGiven())
                .as("three cells for each of 80 units, the last of them in every entry")
                .isEqualTo(240);
        assertThat(city.numbers()).containsExactlyElementsOf(upTo(240));
        assertThat(city.state().totals()).isEqualTo(recount()).isNotEmpty();
    }

    /** Every fourth transaction is rolled back first: the numbers it was given are given again. */
    private void write(String writer, int units) {
        for (int i = 0; i < units; i++) {
            var message = here(unit(writer + i));
            if (i % 4 == 0) {
                transaction.executeWithoutResult(status -> {
                    tell(message);
                    status.setRollbackOnly();
                });
            }
            tell(message);
        }
    }

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
    void a_publisher_that_dies_between_sending_and_commit_repeats_in_order_and_meanwhile_nobody_else_publishes() {
        tell(here(unit("first")));
        awaitPublished();

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    holdPosition();
                    CompletableFuture.runAsync(this::tellThree).join();
                    assertThat(CompletableFuture.supplyAsync(() -> publication.publish(district))
                                    .join())
                            .as("by another instance")
                            .isZero();
                    assertThat(publication.publish(district)).isEqualTo(9);
                    die();
                }))
                .isInstanceOf(RuntimeException.class);
        awaitPublished();

        assertThat(city.numbers()).containsExactlyElementsOf(upTo(12, 4));
        assertThat(city.log().stream().map(message -> message.header().id()).distinct())
                .hasSize(12);
        assertThat(city.stateMessages().stream().map(message -> message.header().version()))
                .containsExactly(1L, 2L, 3L, 10L, 11L, 12L, 10L, 11L, 12L);
        assertThat(city.follow(City.Knowledge.nothing())).isEqualTo(city.state());
        assertThat(city.state().totals()).isEqualTo(recount());
    }

    private void tellThree() {
        List.of("second", "third", "fourth").forEach(unit -> tell(here(unit(unit))));
    }

    private void holdPosition() {
        jdbc.sql("select published from summary_position where district = :district for update")
                .param("district", district)
                .query(Long.class)
                .single();
    }

    /** Ends the transaction's own connection, as the end of its process would. */
    private void die() {
        var backend = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        CompletableFuture.runAsync(() -> jdbc.sql("select pg_terminate_backend(:backend)")
                        .param("backend", backend)
                        .query(Boolean.class)
                        .single())
                .join();
    }

    @Test
    void a_rebuild_says_nothing_new_and_the_numbers_go_on_after_it() {
        var told = List.of(
                here(unit("u")), here(unit("v")), here(unit("v").version(2).in(Told.MAJIA)), here(unit("w")));
        told.forEach(this::tell);
        var before = numberGiven();

        emptyTheReaders();
        told.subList(0, 2).forEach(this::tell);
        emptyTheReaders();
        told.forEach(this::tell);
        assertThat(numberGiven()).isEqualTo(before);

        tell(here(unit("x")));
        awaitPublished();
        assertThat(city.numbers()).containsExactlyElementsOf(upTo(before + 3));
        assertThat(city.state().totals()).isEqualTo(recount());
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

    private void emptyTheReaders() {
        transaction.executeWithoutResult(_ -> readers.forEach(InboxHandler::reset));
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

    private Message<EnterpriseMessage> here(Told told) {
        var message = told.message();
        var header = message.header();
        return new Message<>(
                message.body(),
                new MessageHeader(
                        header.id(),
                        header.type(),
                        header.source(),
                        header.key(),
                        district,
                        header.version(),
                        header.position(),
                        header.occurredOn(),
                        header.recordedAt(),
                        header.authority(),
                        null));
    }

    private void awaitPublished() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(jdbc.sql("select published from summary_position where district = :district")
                                        .param("district", district)
                                        .query(Long.class)
                                        .single())
                                .isEqualTo(numberGiven()));
    }

    private long numberGiven() {
        return jdbc.sql("select coalesce(max(last), 0) from summary_number where district = :district")
                .param("district", district)
                .query(Long.class)
                .single();
    }

    /** All numbers, and then again those from the given one on. */
    private static List<Long> upTo(long last, long again) {
        return LongStream.concat(LongStream.rangeClosed(1, last), LongStream.rangeClosed(again, last))
                .boxed()
                .toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** The records added up afresh, not the kept totals. */
    private Map<String, BigDecimal> recount() {
        var totals = new TreeMap<String, BigDecimal>();
        jdbc.sql("""
                        select cell, sum(value) as value from rollup_contribution
                        where district = :district and true_until is null and known_until is null group by 1
                        """).param("district", district).query(row -> {
            totals.put(row.getString("cell"), row.getBigDecimal("value").stripTrailingZeros());
        });
        return totals;
    }
}
