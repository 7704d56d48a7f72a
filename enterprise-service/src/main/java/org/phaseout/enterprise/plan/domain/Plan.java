package org.phaseout.enterprise.plan.domain;

import java.util.List;
import org.phaseout.enterprise.plan.domain.PlanCommand.AmendPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.CloseSurvey;
import org.phaseout.enterprise.plan.domain.PlanCommand.CorrectPlanFact;
import org.phaseout.enterprise.plan.domain.PlanCommand.OpenPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.SubmitPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.VoidPlanFact;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.AlreadyOpened;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.AlreadySubmitted;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.AlreadySurveyed;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.AmendmentOutOfOrder;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.NotSubmitted;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.NotYourGround;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.OpeningVoided;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.PeriodHeldByAnother;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.SurveyOpen;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.TownshipOutsideDistrict;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

/**
 * A township's plan for one year (P1). The industry bureau opens it; the township surveys its ground, closes the survey
 * with what it covered, submits the plan by 31 July and amends it by number afterwards. Which units are on it, the units
 * say.
 */
sealed interface Plan {

    record Unopened() implements Plan {}

    /** Its township is looking at the ground. */
    record Surveying(PlanFacts facts, PlanOpened as) implements Plan {}

    record Surveyed(PlanFacts facts, PlanOpened as) implements Plan {}

    record Submitted(PlanFacts facts, PlanOpened as) implements Plan {}

    /** Its opening was voided (U12); nothing more happens to it. */
    record Voided(PlanFacts facts) implements Plan {}

    default PlanFacts facts() {
        return PlanFacts.NONE;
    }

    /** P1: one plan for each township and year. */
    default List<PlanEvent> decide(OpenPlan command, Act act, Holders holders) {
        requireOpenable(command, act, holders);
        var opened = PlanFact.opened(command);
        return switch (this) {
            case Unopened _ -> List.of(opened);
            case Voided _ -> throw refused(new OpeningVoided(command.planId().value()));
            case Surveying plan -> sameOpening(plan.as(), opened);
            case Surveyed plan -> sameOpening(plan.as(), opened);
            case Submitted plan -> sameOpening(plan.as(), opened);
        };
    }

    private static List<PlanEvent> sameOpening(PlanOpened as, PlanOpened opened) {
        if (as.equals(opened)) {
            return List.of(); // told again in other words
        }
        throw refused(new AlreadyOpened(as.planId(), as.period().toString()));
    }

    /** P1: a survey ends with its coverage, and says in so many words when nothing was found. */
    default List<PlanEvent> decide(CloseSurvey command, Act act) {
        var closed = PlanFact.surveyClosed(command, onOwnGround(command, act).period());
        return switch (this) {
            case Surveying _ -> List.of(closed);
            case Surveyed _, Submitted _ -> {
                var survey = facts().survey().orElseThrow();
                if (survey.fact().equals(closed)) {
                    yield List.of();
                }
                throw refused(new AlreadySurveyed(closed.planId(), survey.told().occurredOn()));
            }
            case Unopened _, Voided _ ->
                throw refused(new OpeningVoided(command.planId().value()));
        };
    }

    /** P1: by 31 July of the year; late is marked, not refused. */
    default List<PlanEvent> decide(SubmitPlan command, Act act) {
        var submitted = PlanFact.submitted(command, onOwnGround(command, act).period(), act.occurredOn());
        return switch (this) {
            case Surveyed _ -> List.of(submitted);
            case Surveying _ -> throw refused(new SurveyOpen(submitted.planId()));
            case Submitted _ -> {
                var submission = facts().submission().orElseThrow();
                if (submission.fact().equals(submitted)) {
                    yield List.of();
                }
                throw refused(new AlreadySubmitted(
                        submitted.planId(), submission.told().occurredOn()));
            }
            case Unopened _, Voided _ ->
                throw refused(new OpeningVoided(command.planId().value()));
        };
    }

    /** P1: what changes after submission is a numbered amendment. */
    default List<PlanEvent> decide(AmendPlan command, Act act) {
        onOwnGround(command, act);
        var amended = PlanFact.amended(command);
        return switch (this) {
            case Submitted _ -> {
                var earlier = facts().amendments();
                if (earlier.stream().anyMatch(each -> each.fact().equals(amended))) {
                    yield List.of();
                }
                if (command.number() != earlier.size() + 1) {
                    throw refused(new AmendmentOutOfOrder(command.number(), earlier.size() + 1));
                }
                yield List.of(amended);
            }
            case Surveying _, Surveyed _ ->
                throw refused(new NotSubmitted(command.planId().value()));
            case Unopened _, Voided _ ->
                throw refused(new OpeningVoided(command.planId().value()));
        };
    }

    /** U12. */
    default List<PlanEvent> decide(VoidPlanFact command, Act act, Holders holders) {
        onOwnGround(command, act);
        return new PlanUndoing(facts(), command.undo(), act)
                .voided(command.referrers().flaw(command.undo(), holders));
    }

    /** U12. */
    default List<PlanEvent> decide(CorrectPlanFact command, Act act, Holders holders) {
        onOwnGround(command, act);
        if (command.instead() instanceof OpenPlan opening) {
            requireOpenable(opening, act, holders);
        }
        return new PlanUndoing(facts(), command.undo(), act)
                .corrected(
                        command.instead(),
                        command.occurredOn(),
                        command.referrers().flaw(command.undo(), holders));
    }

    default Plan evolve(PlanEvent event, Told told) {
        var facts = facts().with(event, told);
        if (facts.opening().isEmpty()) {
            return new Voided(facts);
        }
        var as = facts.opening().get().fact();
        if (facts.submission().isPresent()) {
            return new Submitted(facts, as);
        }
        return facts.survey().isPresent() ? new Surveyed(facts, as) : new Surveying(facts, as);
    }

    /** A township acts only on its own plan. */
    private PlanOpened onOwnGround(PlanCommand command, Act act) {
        var as = facts().opening()
                .orElseThrow(() -> refused(new OpeningVoided(command.planId().value())))
                .fact();
        if (!act.by().mayActIn(as.township())) {
            throw refused(new NotYourGround(as.planId(), act.by().value()));
        }
        return as;
    }

    private static void requireOpenable(OpenPlan command, Act act, Holders holders) {
        var period = command.period();
        if (!period.township().startsWith(act.district())) {
            throw refused(new TownshipOutsideDistrict(period.township(), act.district()));
        }
        holders.of(period.claim())
                .filter(holder -> !holder.equals(command.planId().value()))
                .ifPresent(holder -> {
                    throw refused(new PeriodHeldByAnother(period.toString(), holder));
                });
    }

    static PlanRefused refused(Reason reason) {
        return new PlanRefused(reason);
    }
}
