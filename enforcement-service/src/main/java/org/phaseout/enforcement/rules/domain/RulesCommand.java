package org.phaseout.enforcement.rules.domain;

import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.domain.Command;

/** Everything that may be asked of the reference data of this service. */
public sealed interface RulesCommand extends Command {

    /** E7: makes known what the State Council published of a year. */
    record PublishCalendar(String calendarId, PublishedYear year) implements RulesCommand {

        @Override
        public String aggregateId() {
            return calendarId;
        }
    }
}
