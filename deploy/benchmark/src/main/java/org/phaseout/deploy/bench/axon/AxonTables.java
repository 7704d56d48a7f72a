package org.phaseout.deploy.bench.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.bench.counter.Counted;
import org.phaseout.deploy.bench.counter.Counter;
import org.phaseout.deploy.bench.counter.Counters;
import org.phaseout.deploy.bench.site.Databases.Filling;
import org.phaseout.deploy.bench.site.Site;
import org.springframework.jdbc.core.JdbcTemplate;

/** Axon's tables with the indexes of its own table factory, the bytes as bytea, and a past in them. */
public final class AxonTables {

    private static final int TOGETHER = 1000;

    /** As much about the sender as our events carry. */
    private static final MetaData METADATA =
            MetaData.from(Map.of("authority", "industry", "source", "//bench", "actionId", "action-1"));

    private static final String DDL = """
            create table DomainEventEntry (
                globalIndex bigserial not null primary key,
                aggregateIdentifier varchar(255) not null,
                sequenceNumber bigint not null,
                type varchar(255),
                eventIdentifier varchar(255) not null unique,
                metaData bytea,
                payload bytea not null,
                payloadRevision varchar(255),
                payloadType varchar(255) not null,
                timeStamp varchar(255) not null,
                unique (aggregateIdentifier, sequenceNumber)
            );
            create table SnapshotEventEntry (
                aggregateIdentifier varchar(255) not null,
                sequenceNumber bigint not null,
                type varchar(255) not null,
                eventIdentifier varchar(255) not null unique,
                metaData bytea,
                payload bytea not null,
                payloadRevision varchar(255),
                payloadType varchar(255) not null,
                timeStamp varchar(255) not null,
                primary key (aggregateIdentifier, sequenceNumber)
            );
            create table TokenEntry (
                processorName varchar(255) not null,
                segment integer not null,
                token bytea,
                tokenType varchar(255),
                timestamp varchar(255),
                owner varchar(255),
                primary key (processorName, segment)
            );
            """;

    private AxonTables() {}

    public static void empty(Database database) {
        try (var pool = Site.pool(database, 1)) {
            new JdbcTemplate(pool).execute(DDL);
        }
    }

    /** Counters that have each counted so far. */
    public static Filling counted(int counters, int events) {
        return database -> {
            empty(database);
            fill(database, counters * events, i -> event(Counters.id(i / events), i % events));
        };
    }

    /** Counters that have counted by turns, so that neighbours in the log are of different counters. */
    public static Filling countedByTurns(int counters, int events) {
        return database -> {
            empty(database);
            fill(database, events, i -> event(Counters.id(i % counters), i / counters));
        };
    }

    private interface Past {
        DomainEventMessage<Counted> event(int number);
    }

    private static void fill(Database database, int events, Past past) {
        try (var pool = Site.pool(
                new Database(database.jdbcUrl() + "?reWriteBatchedInserts=true", database.user(), database.password()),
                1)) {
            var engine = new AxonEngine(pool);
            for (int from = 0; from < events; from += TOGETHER) {
                var batch = new ArrayList<DomainEventMessage<Counted>>(TOGETHER);
                IntStream.range(from, Math.min(events, from + TOGETHER)).forEach(i -> batch.add(past.event(i)));
                engine.append(batch);
            }
        }
    }

    /**
     * What a counter tells when it counts on.
     *
     * @param sequence of the event, from 0
     */
    public static DomainEventMessage<Counted> event(String counter, long sequence) {
        return new GenericDomainEventMessage<>(
                Counter.TYPE, counter, sequence, Counted.at(counter, sequence + 1), METADATA);
    }

    /** One such event by itself. */
    public static List<DomainEventMessage<Counted>> single(String counter, long sequence) {
        return List.of(event(counter, sequence));
    }
}
