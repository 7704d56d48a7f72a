package org.phaseout.enforcement.cases.domain;

import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;

/**
 * U12: what was told before something was asked for is corrected without it, as long as it stays the same penalty, measure or
 * ground. Notice and hearing were asked for first of fines and daily penalties, then of the rest; circumstances, counted
 * penalties and conditions came into the rows later.
 */
final class AskedThen {

    private AskedThen() {}

    static CaseCommand corrected(
            CaseCommand command, Entry<CaseEvent> wrong, History<CaseEvent> now, Act act, WorkingCalendar calendar) {
        if (command instanceof Reinspect inspection) {
            return hasLifted(now, wrong) ? inspection.lifting() : command;
        }
        if (!(command instanceof ByRules decided)) {
            return command;
        }
        var rules = decided.rules();
        if (isOfEarlierRows(command, wrong.fact())) {
            rules = rules.withEarlierRows();
        }
        return decided.by(
                HeardPenalties.isUnheard(now, wrong, about(command), act, calendar)
                        ? rules.withoutCommonProcedure()
                        : rules);
    }

    /** A re-inspection once lifted what a filing alone lifts now. */
    private static boolean hasLifted(History<CaseEvent> now, Entry<CaseEvent> wrong) {
        return wrong.fact() instanceof CaseReinspectedMet met
                && Filings.isAwaited(Strands.of(Fold.before(now, wrong.version()), met.ground()), met.inspectedOn());
    }

    /** What a notice of it would be about; empty where there is none. */
    private static String about(CaseCommand command) {
        if (command instanceof Penalise fine) {
            return fine.fine().ground();
        }
        if (command instanceof PenaliseDaily daily) {
            return DailyPenalties.about(daily.ground());
        }
        if (command instanceof OrderMeasure measure) {
            return PenaltyMeasures.about(
                    measure.order().ground(), measure.order().measure());
        }
        if (command instanceof RevokeLicence revocation) {
            return revocation.licence();
        }
        return command instanceof OrderClosing ? Notices.CLOSURE : "";
    }

    private static boolean isOfEarlierRows(CaseCommand command, CaseEvent wrong) {
        if (command instanceof OrderMeasure order && wrong instanceof CaseMeasureOrdered ordered) {
            return ordered.shown() == null
                    && order.shown() == null
                    && ordered.ground().equals(order.order().ground())
                    && ordered.measure().equals(order.order().measure());
        }
        if (command instanceof FindGround finding && wrong instanceof CaseGroundFound found) {
            return found.earlierPenalties() == null
                    && finding.evidence().earlier().isEmpty()
                    && found.ground().equals(finding.ground());
        }
        if (command instanceof RevokeLicence revocation && wrong instanceof CaseLicenceRevoked revoked) {
            return revoked.needs() == null
                    && revoked.gravity() == null
                    && revoked.licence().equals(revocation.licence());
        }
        return wrong instanceof CaseReferred referred && referred.needs() == null;
    }
}
