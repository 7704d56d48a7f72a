package org.phaseout.reporting.rollup.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    /** Gives the entry the district's next number. The number's row stays locked until the commit. */
    void append(MessageHeader cause, String cell, SummaryMessage body) {
        var number = jdbc.sql("update summary_number set last = last + 1 where district = :district returning last")
                .param("district", cause.district())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into summary_log (district, number, cell, type, payload, occurred_on, recorded_at,
                            authority, event_id)
                        values (:district, :number, :cell, :type, :payload, :occurredOn, :recordedAt,
                            :authority, :eventId)
                        """)
                .param("district", cause.district())
                .param("number", number)
                .param("cell", cell)
                .param("type", types.nameOf(body))
                .param("payload", json.writeValueAsBytes(body))
                .param("occurredOn", cause.occurredOn())
                .param("recordedAt", cause.recordedAt().atOffset(ZoneOffset.UTC))
                .param("authority", cause.authority())
                .param("eventId", id(cause.district(), number))
                .update();
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
