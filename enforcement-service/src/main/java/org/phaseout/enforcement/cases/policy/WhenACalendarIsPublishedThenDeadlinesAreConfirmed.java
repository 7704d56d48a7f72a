package org.phaseout.enforcement.cases.policy;

import java.util.List;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.view.Cases;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.springframework.stereotype.Component;

/**
 * E7: what was provisional is reckoned against the calendar; what was confirmed before is not touched. A case that this
 * misses is confirmed by its alarm.
 */
@Component
class WhenACalendarIsPublishedThenDeadlinesAreConfirmed implements Follower {

    static final String NAME = "when-a-calendar-is-published-then-deadlines-are-confirmed";

    private final Cases cases;
    private final Rules rules;
    private final PolicyCommands commands;

    WhenACalendarIsPublishedThenDeadlinesAreConfirmed(Cases cases, Rules rules, PolicyCommands commands) {
        this.cases = cases;
        this.rules = rules;
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        for (var recorded : batch) {
            if (recorded.fact() instanceof HolidayCalendarPublished published) {
                confirm(published, recorded);
            }
        }
    }

    /** Only once the view has every case told before the calendar; until then it is told the calendar again. */
    private void confirm(HolidayCalendarPublished published, Recorded<Fact> recorded) {
        if (cases.asOf(recorded.id()) < recorded.position()) {
            throw new CasesBehind(recorded.position());
        }
        var calendar = rules.calendar().with(published.asYear());
        for (var waiting : cases.provisional()) {
            commands.send(NAME, cause(recorded, waiting.district()), new CheckLimit(waiting.id(), calendar));
        }
    }

    /** The holidays are those of the whole country, whichever district has entered them. */
    private static Cause cause(Recorded<Fact> recorded, String district) {
        return new Cause(
                recorded.id(),
                district,
                recorded.occurredOn(),
                recorded.metadata().traceparent());
    }

    @Override
    public void reset() {}
}
