package org.phaseout.enforcement.rules.web;

import org.phaseout.enforcement.rules.domain.RulesRefused;
import org.phaseout.enforcement.rules.domain.RulesRefused.Reason;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.problem.Problem;
import org.springframework.stereotype.Component;

@Component
class RulesRefusals implements RefusalWords {

    @Override
    public Class<? extends Refused> refusal() {
        return RulesRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return switch (((RulesRefused) refusal).reason()) {
            case Reason.DayOutsideYear(var day, var year) ->
                Problem.of(422, "E7-day-outside-year", "/data/year", day, String.valueOf(year));
            case Reason.NoWeekend(var day) ->
                Problem.of(422, "E7-worked-day-is-no-weekend", "/data/workingWeekends", day);
            case Reason.BothOffAndWorked(var day) ->
                Problem.of(422, "E7-day-both-off-and-worked", "/data/workingWeekends", day);
            case Reason.NoticeInTheFuture(var published, var reported) ->
                Problem.of(422, "E7-notice-in-the-future", "/data/publishedOn", published, reported);
            case Reason.NotNewer(var year, var since) ->
                Problem.of(422, "E7-calendar-not-newer", "/data/publishedOn", String.valueOf(year), since);
            case Reason.CalendarOfAnotherYear(var id, var year) ->
                Problem.of(422, "E7-calendar-of-another-year", "/data/year", id, String.valueOf(year));
        };
    }
}
