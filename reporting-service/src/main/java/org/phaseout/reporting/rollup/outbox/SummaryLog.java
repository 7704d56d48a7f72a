package org.phaseout.reporting.rollup.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.phaseout.contract.reporting.SummaryMessage;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.message.MessageNames;
import org.phaseout.platform.message.MessageTypes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The numbered log of what the city is told; it is only ever appended to. */
@Component
class SummaryLog {

    /** How PostgreSQL is told that hexadecimal digits follow. */
    private static final String BYTEA = "\\x";

    private static final String SOURCE = "/reporting-service";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MessageTypes<SummaryMessage> types;

    SummaryLog(JdbcClient jdbc, @Qualifier("eventJson") JsonMapper json, MessageNames names) {
        this.jdbc = jdbc;
        this.json = json;
        this.types = MessageTypes.of(SummaryMessage.class, names);
    }

    /** Whether the district had no log until now. */
    boolean open(String district) {
        jdbc.sql("insert into summary_position (district, published) values (:district, 0) on conflict do nothing")
                .param("district", district)
                .update();
        return jdbc.sql("insert into summary_number (district, last) values (:district, 0) on conflict do nothing")
                        .param("district", district)
                        .update()
                == 1;
    }

    /** @param cause the message because of which it is said */
    record Saying(MessageHeader cause, String cell, SummaryMessage body) {}

    /** Gives the entries the district's next numbers. The numbers' row stays locked until the commit. */
    void append(String district, List<Saying> sayings) {
        var last = jdbc.sql("""
                        update summary_number set last = last + :count where district = :district returning last
                        """)
                .param("count", sayings.size())
                .param("district", district)
                .query(Long.class)
                .single();
        var first = last - sayings.size() + 1;
        var lines = IntStream.range(0, sayings.size())
                .mapToObj(i -> columns(district, first + i, sayings.get(i)))
                .toList();
        jdbc.sql("""
                        insert into summary_log
                        select l.* from jsonb_populate_recordset(null::summary_log, :lines::jsonb) l
                        """).param("lines", json.writeValueAsString(lines)).update();
    }

    private Map<String, Object> columns(String district, long number, Saying saying) {
        var cause = saying.cause();
        return Map.of(
                "district",
                district,
                "number",
                number,
                "cell",
                saying.cell(),
                "type",
                types.nameOf(saying.body()),
                "payload",
                BYTEA + HexFormat.of().formatHex(json.writeValueAsBytes(saying.body())),
                "occurred_on",
                cause.occurredOn().toString(),
                "recorded_at",
                cause.recordedAt().toString(),
                "authority",
                cause.authority(),
                "event_id",
                id(district, number).toString());
    }

    /** In the order of their numbers. */
    List<SummaryEntry> after(String district, long number, int limit) {
        return jdbc.sql("""
                        select * from summary_log where district = :district and number > :number
                        order by number limit :limit
                        """)
                .param("district", district)
                .param("number", number)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private SummaryEntry entry(ResultSet row, int rowNumber) throws SQLException {
        var district = row.getString("district");
        var number = row.getLong("number");
        var header = new MessageHeader(
                Objects.requireNonNull(row.getObject("event_id", UUID.class)),
                row.getString("type"),
                SOURCE,
                district,
                district,
                number,
                number,
                Objects.requireNonNull(row.getObject("occurred_on", LocalDate.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("authority"),
                null);
        return new SummaryEntry(header, row.getString("cell"), json.readTree(row.getBytes("payload")));
    }

    private static UUID id(String district, long number) {
        return UUID.nameUUIDFromBytes(("summary/" + district + "/" + number).getBytes(UTF_8));
    }
}
