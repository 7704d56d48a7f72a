package org.phaseout.enforcement.cases.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayEnded;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.alarm.Alarm;
import org.phaseout.platform.alarm.DueDates;
import org.phaseout.platform.domain.Command;
import org.springframework.stereotype.Component;

/** E7: every limit that begins to run, runs longer, runs on or is confirmed sets an alarm for its last day. */
@Component
class CaseDueDates implements DueDates<CaseEvent> {

    private static final String LIMIT = "limit";

    private final Rules rules;

    CaseDueDates(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Class<CaseEvent> facts() {
        return CaseEvent.class;
    }

    @Override
    public List<Alarm> setBy(CaseEvent fact) {
        return Optional.ofNullable(limit(fact)).map(limit -> new Alarm(fact.caseId(), LIMIT, limit.lastDay())).stream()
                .toList();
    }

    private static @Nullable Limit limit(CaseEvent fact) {
        if (fact instanceof CaseMeasureServed served) {
            return served.limit();
        }
        if (fact instanceof CaseExtensionGranted granted) {
            return granted.limit();
        }
        if (fact instanceof CaseDeadlineConfirmed confirmed) {
            return confirmed.limit();
        }
        return fact instanceof CaseStayEnded ended ? ended.limit() : null;
    }

    @Override
    public Command ring(Alarm alarm) {
        return new CheckLimit(alarm.aggregateId(), rules.calendar());
    }
}
