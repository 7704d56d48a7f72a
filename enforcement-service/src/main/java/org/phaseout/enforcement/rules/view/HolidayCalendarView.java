package org.phaseout.enforcement.rules.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.phaseout.enforcement.rules.domain.RulesEvent;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code holiday_calendar}, every notice on every year, up with the ledger. */
@Component
class HolidayCalendarView implements Follower {

    private final JdbcClient jdbc;
    private final ManyRows rows;

    HolidayCalendarView(JdbcClient jdbc, ManyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "holiday-calendar-view";
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var published = new ArrayList<Map<String, Object>>();
        for (var recorded : batch) {
            if (recorded.fact() instanceof RulesEvent event) {
                switch (event) {
                    case HolidayCalendarPublished calendar -> published.add(columns(calendar, recorded));
                }
            }
        }
        rows.write("""
                insert into holiday_calendar
                select c.* from jsonb_populate_recordset(null::holiday_calendar, :rows::jsonb) c
                on conflict (event_id) do nothing
                """, published);
    }

    private static Map<String, Object> columns(HolidayCalendarPublished published, Recorded<Fact> recorded) {
        return Map.of(
                "event_id", recorded.id(),
                "year", published.year(),
                "published_on", published.publishedOn(),
                "document", published);
    }

    @Override
    public List<String> tables() {
        return List.of("holiday_calendar");
    }

    @Override
    public void reset() {
        jdbc.sql("truncate holiday_calendar").update();
    }
}
