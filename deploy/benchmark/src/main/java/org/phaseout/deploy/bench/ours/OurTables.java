package org.phaseout.deploy.bench.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.bench.counter.Counted;
import org.phaseout.deploy.bench.counter.Counter;
import org.phaseout.deploy.bench.counter.Counters;
import org.phaseout.deploy.bench.harness.Callers;
import org.phaseout.deploy.bench.site.Databases.Filling;
import org.phaseout.deploy.bench.site.Site;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.ledger.Append.NewEvent;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.EventIds;
import org.phaseout.platform.ledger.EventMetadata;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.PostgresLedger;
import org.phaseout.platform.message.MessageJson;
import tools.jackson.databind.json.JsonMapper;

/** The platform's tables, and a past in them, told through the ledger itself. */
public final class OurTables {

    static final String DISTRICT = "350504";
    private static final JsonMapper JSON = MessageJson.mapper();
    private static final int WRITERS = 64;
    private static final int TOGETHER = 500;

    private OurTables() {}

    public static void empty(Database database) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/platform")
                .load()
                .migrate();
    }

    /** Counters that have each counted so far. */
    public static Filling counted(int counters, int events) {
        return database -> {
            empty(database);
            try (var pool = Site.pool(database)) {
                var ledger = PostgresLedger.on(pool, () -> {});
                Callers.each(WRITERS, counters, counter -> {
                    for (long from = 0; from < events; from += TOGETHER) {
                        tell(ledger, counter, from, (int) Math.min(TOGETHER, events - from));
                    }
                    return true;
                });
            }
        };
    }

    /** Counters that have counted by turns, so that neighbours in the log are of different counters. */
    public static Filling countedByTurns(int counters, int events) {
        return database -> {
            empty(database);
            try (var pool = Site.pool(database)) {
                var ledger = PostgresLedger.on(pool, () -> {});
                Callers.each(WRITERS, WRITERS, writer -> {
                    for (long round = 0; round < events / counters; round++) {
                        for (int counter = writer; counter < counters; counter += WRITERS) {
                            tell(ledger, counter, round, 1);
                        }
                    }
                    return true;
                });
            }
        };
    }

    private static void tell(Ledger ledger, int counter, long version, int count) {
        if (!(ledger.append(append(Counters.id(counter), version, count)) instanceof Appended)) {
            throw new IllegalStateException("nobody else writes here");
        }
    }

    /**
     * What a counter tells when it counts on, without a key: the engine alone.
     *
     * @param version of the counter before
     */
    public static Append append(String counter, long version, int count) {
        var events = LongStream.rangeClosed(version + 1, version + count)
                .mapToObj(total -> new NewEvent(
                        EventIds.next(),
                        "counted",
                        1,
                        LocalDate.EPOCH,
                        JSON.writeValueAsBytes(Counted.at(counter, total))))
                .toList();
        return new Append(
                DISTRICT,
                new Append.Stream(Counter.TYPE, counter),
                version,
                events,
                List.of(),
                null,
                new EventMetadata("industry", "//bench", "action-1", null),
                Instant.now());
    }
}
