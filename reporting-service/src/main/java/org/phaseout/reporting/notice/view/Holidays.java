package org.phaseout.reporting.notice.view;

import java.util.stream.Stream;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** E7: the holidays that were published, on every year every notice the topic tells of. */
@Component
public class Holidays {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BusinessClock clock;

    Holidays(JdbcClient jdbc, JsonMapper eventJson, BusinessClock clock) {
        this.jdbc = jdbc;
        this.json = eventJson;
        this.clock = clock;
    }

    public void put(String district, String calendarId, long version, PublishedYear year) {
        jdbc.sql("""
                        insert into notice_known_holidays (district, calendar_id, version, published_on, days)
                        values (:district, :calendar, :version, :publishedOn, :days::jsonb) on conflict do nothing
                        """)
                .param("district", district)
                .param("calendar", calendarId)
                .param("version", version)
                .param("publishedOn", year.publishedOn())
                .param("days", json.writeValueAsString(year))
                .update();
    }

    /** What came with the software and what was told, as far as its day of publication has come. */
    public WorkingCalendar known(String district) {
        var told = jdbc.sql("""
                        select days from notice_known_holidays where district = ?
                        order by published_on, calendar_id, version
                        """)
                .param(district)
                .query((row, _) -> json.readValue(row.getString(1), PublishedYear.class))
                .list();
        return new WorkingCalendar(Stream.concat(StateCouncil.notices().editions().stream(), told.stream())
                        .toList())
                .knownOn(clock.today());
    }

    public void clear() {
        jdbc.sql("delete from notice_known_holidays").update();
    }
}
