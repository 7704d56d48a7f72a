package org.phaseout.enforcement.rules.domain;

import java.util.List;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * The rules a decision is made by, as they are known at that moment.
 *
 * @param calendar what is published of working days
 * @param common what comes before every penalty
 */
public record Rulebook(Procedures procedures, Standards standards, WorkingCalendar calendar, CommonProcedure common) {

    /** The rows of the procedure table by themselves. */
    public Rulebook(Procedures procedures, Standards standards, WorkingCalendar calendar) {
        this(procedures, standards, calendar, CommonProcedure.NONE);
    }

    /** As before the law asked for a notice. */
    public Rulebook withoutCommonProcedure() {
        return new Rulebook(procedures, standards, calendar);
    }

    /** As before the rows said what has to be so beside a ground, and what a referral or a revocation waits for. */
    public Rulebook withEarlierRows() {
        var earlier = procedures.rows().stream().map(Ground::asBefore).toList();
        return new Rulebook(new Procedures(earlier), standards, calendar, common);
    }

    /** The same, with what was published since. */
    public Rulebook with(List<HolidayCalendarPublished> published) {
        var known = calendar;
        for (var notice : published) {
            known = known.with(notice.asYear());
        }
        return new Rulebook(procedures, standards, known, common);
    }
}
