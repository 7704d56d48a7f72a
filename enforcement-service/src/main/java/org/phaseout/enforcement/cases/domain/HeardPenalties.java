package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;

/**
 * Penalties rest on their notice and on what was answered, heard and reviewed upon it (行政处罚法44, 57, 58, 62–64): that is
 * not undone while they stand (U12). What was decided before a notice was asked for rests on none.
 */
final class HeardPenalties {

    private HeardPenalties() {}

    /** @param amount of a fine, in CNY; null where it is none */
    private record Decided(String about, @Nullable BigDecimal amount) {}

    /** Those that were decided after the enterprise was heard, and would not be any more. */
    static List<Entry<CaseEvent>> unheard(
            History<CaseEvent> now, History<CaseEvent> then, Act act, WorkingCalendar calendar) {
        var stood = now.standing();
        return then.standing().stream()
                .filter(stood::contains)
                .filter(told -> decided(told.fact())
                        .filter(decided -> isHeard(now, told, decided, act, calendar)
                                && !isHeard(then, told, decided, act, calendar))
                        .isPresent())
                .toList();
    }

    /** Decided about the same, and not upon all that is asked for before it: as before that was asked for. */
    static boolean isUnheard(
            History<CaseEvent> now, Entry<CaseEvent> told, String about, Act act, WorkingCalendar calendar) {
        return decided(told.fact())
                .filter(decided -> decided.about().equals(about) && !isHeard(now, told, decided, act, calendar))
                .isPresent();
    }

    private static Optional<Decided> decided(CaseEvent fact) {
        if (fact instanceof CasePenaltyDecided fine) {
            return Optional.of(new Decided(fine.ground(), fine.amount()));
        }
        if (fact instanceof CaseDailyPenaltyDecided daily) {
            return Optional.of(new Decided(DailyPenalties.about(daily.ground()), daily.amount()));
        }
        if (fact instanceof CaseMeasureOrdered ordered) {
            return Optional.of(new Decided(PenaltyMeasures.about(ordered.ground(), ordered.measure()), null));
        }
        if (fact instanceof CaseLicenceRevoked revoked) {
            return Optional.of(new Decided(revoked.licence(), null));
        }
        return fact instanceof CaseClosingOrdered ? Optional.of(new Decided(Notices.CLOSURE, null)) : Optional.empty();
    }

    private static boolean isHeard(
            History<CaseEvent> history, Entry<CaseEvent> told, Decided decided, Act act, WorkingCalendar calendar) {
        var then = new Act(act.by(), act.district(), told.told().occurredOn(), act.at());
        return notice(Fold.before(history, told.version()), decided.about())
                .filter(notice -> Hearings.isHeard(notice, then, calendar) && isNotHeavier(notice, decided))
                .isPresent();
    }

    private static boolean isNotHeavier(Notice notice, Decided decided) {
        var noticed = notice.as().amount();
        return noticed == null || decided.amount() == null || decided.amount().compareTo(noticed) <= 0;
    }

    private static Optional<Notice> notice(Stage stage, String about) {
        return stage instanceof InProcedure in ? in.docket().prepared().notice(about) : Optional.empty();
    }
}
