package org.phaseout.enforcement.cases.policy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.view.Cases;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * E7: a year that came with the software is told by no fact, and the alarms of limits in it may have rung in vain before. So
 * what is provisional is looked at when the service starts, once for each state of the calendar.
 */
@Component
class WhenAReleaseBringsACalendarThenDeadlinesAreConfirmed {

    private static final String NAME = "when-a-release-brings-a-calendar-then-deadlines-are-confirmed";

    private final Cases cases;
    private final Rules rules;
    private final PolicyCommands commands;
    private final BusinessClock clock;

    WhenAReleaseBringsACalendarThenDeadlinesAreConfirmed(
            Cases cases, Rules rules, PolicyCommands commands, BusinessClock clock) {
        this.cases = cases;
        this.rules = rules;
        this.commands = commands;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        var calendar = rules.calendar();
        for (var waiting : cases.provisional()) {
            var cause = new Cause(stateOf(calendar), waiting.district(), clock.today(), null);
            commands.send(NAME, cause, new CheckLimit(waiting.id(), calendar));
        }
    }

    private static UUID stateOf(WorkingCalendar calendar) {
        var notices = calendar.editions().stream()
                .map(PublishedYear::document)
                .sorted()
                .collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(notices.getBytes(StandardCharsets.UTF_8));
    }
}
