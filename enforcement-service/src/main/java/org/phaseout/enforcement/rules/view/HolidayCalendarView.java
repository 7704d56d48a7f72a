package org.phaseout.enforcement.rules.view;

import java.util.List;
import org.phaseout.enforcement.rules.domain.RulesEvent;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code holiday_calendar}, every notice on every year, up with the ledger. */
@Component
class HolidayCalendarView implements Follower {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HolidayCalendarView(JdbcClient jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    @Override
    public String name() {
        return "holiday-calendar-view";
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        for (var recorded : batch) {
            if (recorded.fact() instanceof RulesEvent event) {
                switch (event) {
                    case HolidayCalendarPublished published -> put(published, recorded);
                }
            }
        }
    }

    private void put(HolidayCalendarPublished published, Recorded<Fact> recorded) {
        jdbc.sql("""
                        insert into holiday_calendar (event_id, year, published_on, document)
                        values (:id, :year, :publishedOn, :document::jsonb) on conflict (event_id) do nothing
                        """)
                .param("id", recorded.id())
                .param("year", published.year())
                .param("publishedOn", published.publishedOn())
                .param("document", json.writeValueAsString(published))
                .update();
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
