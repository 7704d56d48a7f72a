package org.phaseout.enforcement.rules.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.enforcement.rules.domain.CommonProcedure;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.enforcement.rules.domain.Standards;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rules as they are known now, by the business clock. */
@Component
public class Rules {

    private final Procedures procedures = RuleFiles.procedures();
    private final Standards standards = RuleFiles.standards();
    private final CommonProcedure common = RuleFiles.common();
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BusinessClock clock;

    Rules(JdbcClient jdbc, JsonMapper eventJson, BusinessClock clock) {
        this.jdbc = jdbc;
        this.json = eventJson;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    public Rulebook now() {
        return new Rulebook(procedures, standards, calendar(), common);
    }

    /** What came with the software and what the administrator published, as far as its day of publication has come. */
    public WorkingCalendar calendar() {
        var editions = new ArrayList<>(StateCouncil.notices().editions());
        editions.addAll(reported());
        return new WorkingCalendar(editions).knownOn(clock.today());
    }

    private List<PublishedYear> reported() {
        return jdbc
                .sql("select document from holiday_calendar order by published_on, event_id")
                .query(String.class)
                .list()
                .stream()
                .map(document ->
                        json.readValue(document, HolidayCalendarPublished.class).asYear())
                .toList();
    }
}
