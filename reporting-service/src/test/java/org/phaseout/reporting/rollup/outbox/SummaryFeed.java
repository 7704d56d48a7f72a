package org.phaseout.reporting.rollup.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.message.MessagingSettings;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The log and the state that the city reads, on the real broker and with the city's own credentials. */
abstract class SummaryFeed extends ServiceTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    private MessagingSettings settings;

    @Autowired
    private List<InboxHandler<EnterpriseMessage>> readers;

    /** The log is never emptied, so each test has a district, invented, to itself. */
    final String district = "9" + ThreadLocalRandom.current().nextInt(10_000, 99_999);

    City city;

    @BeforeEach
    void beginWithAnEmptyLog() {
        city = new City(Backing.shared().kafka("city"), settings.topicPrefix(), district);
        assertThat(numberGiven()).isZero();
    }

    void emptyTheReaders() {
        transaction.executeWithoutResult(_ -> readers.forEach(InboxHandler::reset));
    }

    Message<EnterpriseMessage> here(Told told) {
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

    void awaitPublished() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(jdbc.sql("select published from summary_position where district = :district")
                                        .param("district", district)
                                        .query(Long.class)
                                        .single())
                                .isEqualTo(numberGiven()));
    }

    long numberGiven() {
        return jdbc.sql("select coalesce(max(last), 0) from summary_number where district = :district")
                .param("district", district)
                .query(Long.class)
                .single();
    }

    /** The records added up afresh, not the kept totals. */
    Map<String, BigDecimal> recount() {
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
