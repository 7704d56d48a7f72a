package org.phaseout.enforcement.rules.outbox;

import java.util.Optional;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.enforcement.rules.domain.RulesEvent;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.platform.outbox.Translation;
import org.springframework.stereotype.Component;

@Component
class RulesTranslation implements Translation<RulesEvent, EnforcementMessage> {

    @Override
    public Class<RulesEvent> facts() {
        return RulesEvent.class;
    }

    @Override
    public String topic() {
        return EnforcementMessage.TOPIC;
    }

    @Override
    public Class<EnforcementMessage> speaks() {
        return EnforcementMessage.class;
    }

    @Override
    public Optional<EnforcementMessage> message(RulesEvent event) {
        return Optional.of(
                switch (event) {
                    case HolidayCalendarPublished published ->
                        new EnforcementMessage.HolidayCalendarPublished(
                                published.year(),
                                published.publishedOn(),
                                published.document(),
                                published.daysOff(),
                                published.workingWeekends());
                });
    }
}
