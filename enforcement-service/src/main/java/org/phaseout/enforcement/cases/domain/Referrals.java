package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Refer;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.DecisionReason.MeasureComesFirst;
import org.phaseout.enforcement.cases.domain.DecisionReason.NotYetReferable;
import org.phaseout.enforcement.cases.domain.DecisionReason.NothingFollows;
import org.phaseout.enforcement.cases.domain.DecisionReason.NothingFollowsYet;
import org.phaseout.enforcement.cases.domain.MeasureReason.ExtensionUnanswered;
import org.phaseout.enforcement.rules.domain.Condition;
import org.phaseout.enforcement.rules.domain.Follows.Closing;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.domain.Act;

/** E6: what the department puts before the government when measure and fine have not helped, or need not come first. */
final class Referrals {

    private Referrals() {}

    static List<CaseEvent> of(Stage stage, Refer command, Act act) {
        var row = requireReferable(stage, act, command.ground(), command.rules());
        var atOnce = isAtOnce(stage, command.ground());
        return List.of(new CaseReferred(
                command.caseId(),
                command.gravity(),
                command.proposal(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                atOnce ? command.ground() : null,
                row.follows().closing() == Closing.DEPARTMENT_WITH_APPROVAL ? true : null,
                atOnce ? null : needed(row),
                atOnce ? null : Strands.named(Strands.of(stage, command.ground()))));
    }

    /** A ground is named where it needs no measure; or, of several courses, where that one has not helped. */
    private static boolean isAtOnce(Stage stage, @Nullable String ground) {
        var courses = Strands.grounds(stage);
        return ground != null && !(courses.size() > 1 && courses.contains(ground));
    }

    /** The row that the referral stands on. */
    static Ground requireReferable(Stage ofCase, Act act, @Nullable String ground, Rulebook rules) {
        var atOnce = isAtOnce(ofCase, ground);
        var stage = atOnce ? ofCase : Strands.of(ofCase, ground);
        var docket = Requirements.own(stage, act, Timing::isBeforeReferral);
        var row = atOnce
                ? atOnce(docket, Objects.requireNonNull(ground), rules, act)
                : afterItsMeasure(stage, docket, rules, act);
        if (Timing.isAsked(stage, act.occurredOn())) {
            throw Requirements.refused(new ExtensionUnanswered());
        }
        Requirements.notStayed(docket, act, atOnce ? null : docket.leadingNumber());
        return row;
    }

    private static Ground afterItsMeasure(Stage stage, Docket docket, Rulebook rules, Act act) {
        if (!Conditions.isReferable(stage, act.occurredOn())) {
            throw Requirements.refused(new NotYetReferable());
        }
        var measure = Objects.requireNonNull(docket.measure());
        var row = Findings.rowFound(docket, measure.ground(), rules, act);
        if (row.follows().closing() == Closing.NONE) {
            throw Requirements.refused(new NothingFollows(measure.ground()));
        }
        var first = row.follows().after();
        if (first != null && !first.equals(measure.measure())) {
            throw Requirements.refused(new NothingFollowsYet(measure.ground(), first));
        }
        if (!Conditions.isMet(Objects.requireNonNull(row.follows().needs()), stage, act.occurredOn())) {
            throw Requirements.refused(new NotYetReferable());
        }
        return row;
    }

    /** That a measure was in effect is what every referral needs that a measure precedes. */
    private static @Nullable String needed(Ground row) {
        var needs = row.follows().needs();
        return needs == null || needs == Condition.SERVED ? null : needs.word();
    }

    private static Ground atOnce(Docket docket, String ground, Rulebook rules, Act act) {
        var row = Findings.rowFound(docket, ground, rules, act);
        if (!row.follows().atOnce()) {
            throw Requirements.refused(new MeasureComesFirst(ground));
        }
        return row;
    }
}
