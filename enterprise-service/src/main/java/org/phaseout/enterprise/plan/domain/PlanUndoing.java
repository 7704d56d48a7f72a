package org.phaseout.enterprise.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.plan.domain.PlanCommand.AmendPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.CloseSurvey;
import org.phaseout.enterprise.plan.domain.PlanCommand.OpenPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.SubmitPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.Tellable;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanAmended;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanCorrected;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSubmitted;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanVoided;
import org.phaseout.enterprise.plan.domain.PlanFacts.Standing;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.AmendmentOutOfOrder;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.NotUndone;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.domain.UndoFlaw;

/** U12: takes back one fact of a plan, or puts another in its place, if all that came later can stay. */
final class PlanUndoing {

    private final PlanFacts facts;
    private final Undo undo;
    private final Act act;
    private final Entry<PlanEvent> undone;

    /** Throws {@link PlanRefused} for a fact that is not to be undone at all. */
    PlanUndoing(PlanFacts facts, Undo undo, Act act) {
        undo.flaw(facts.history(), act).ifPresent(PlanUndoing::refuse);
        this.facts = facts;
        this.undo = undo;
        this.act = act;
        this.undone = facts.history().at(undo.version()).orElseThrow();
    }

    /** @param listings why the plan cannot be done without, where units are listed in it */
    List<PlanEvent> voided(Optional<UndoFlaw> listings) {
        requireNothingRestsOnIt(null);
        listings.filter(_ -> undone.fact() instanceof PlanOpened).ifPresent(PlanUndoing::refuse);
        return List.of(new PlanVoided(
                undone.fact().planId(),
                undo.version(),
                undo.fact(),
                undo.office(),
                undo.reason(),
                undo.document(),
                undone.fact() instanceof PlanOpened opened ? opened.period().toString() : null));
    }

    /**
     * @param day on which the fact happened; null when the day was right
     * @param listings why the plan's period cannot be done without, where units are listed in it
     */
    List<PlanEvent> corrected(Tellable instead, @Nullable LocalDate day, Optional<UndoFlaw> listings) {
        var on = day == null ? undone.told().occurredOn() : day;
        Undo.flaw(on, act).ifPresent(PlanUndoing::refuse);
        var fact = fact(instead, on);
        if (fact.equals(undone.fact()) && on.equals(undone.told().occurredOn())) {
            return List.of(); // it says that already
        }
        var replacedBy = facts.next() + 1;
        requireNothingRestsOnIt(new Entry<>(replacedBy, fact, new Told(act.by().value(), on, replacedBy), null));
        listings.filter(_ -> periodGivenBack(fact) != null).ifPresent(PlanUndoing::refuse);
        return List.of(
                new PlanCorrected(
                        fact.planId(),
                        undo.version(),
                        undo.fact(),
                        undo.office(),
                        undo.reason(),
                        undo.document(),
                        replacedBy,
                        on,
                        periodGivenBack(fact)),
                fact);
    }

    private PlanEvent fact(Tellable instead, LocalDate on) {
        var period = facts.opening().orElseThrow().fact().period();
        return switch (instead) {
            case OpenPlan opening -> PlanFact.opened(opening);
            case CloseSurvey closing -> PlanFact.surveyClosed(closing, period);
            case SubmitPlan submission -> PlanFact.submitted(submission, period, on);
            case AmendPlan amendment -> {
                requireSameNumber(amendment);
                yield PlanFact.amended(amendment);
            }
        };
    }

    /** Numbers are printed on paper: a corrected amendment keeps its own. */
    private void requireSameNumber(AmendPlan amendment) {
        if (undone.fact() instanceof PlanAmended amended && amended.number() != amendment.number()) {
            throw Plan.refused(new AmendmentOutOfOrder(amendment.number(), amended.number()));
        }
    }

    private @Nullable String periodGivenBack(PlanEvent fact) {
        return undone.fact() instanceof PlanOpened before
                        && fact instanceof PlanOpened after
                        && !before.period().equals(after.period())
                ? before.period().toString()
                : null;
    }

    private void requireNothingRestsOnIt(@Nullable Entry<PlanEvent> instead) {
        undo.flaw(facts.history(), instead, PlanUndoing::stands).ifPresent(PlanUndoing::refuse);
    }

    /** Whether a fact can stand on those before it: survey on opening, submission on survey, amendments by number. */
    private static boolean stands(Entry<PlanEvent> entry, List<Entry<PlanEvent>> before) {
        return switch (entry.fact()) {
            case PlanSurveyClosed closed ->
                PlanFacts.standing(before, PlanOpened.class).stream()
                        .map(Standing::fact)
                        .anyMatch(opened -> opened.period().equals(new PlanPeriod(closed.township(), closed.year())));
            case PlanSubmitted _ ->
                !PlanFacts.standing(before, PlanSurveyClosed.class).isEmpty();
            case PlanAmended amended ->
                !PlanFacts.standing(before, PlanSubmitted.class).isEmpty()
                        && PlanFacts.standing(before, PlanAmended.class).size() == amended.number() - 1;
            case PlanOpened _, PlanVoided _, PlanCorrected _ -> true;
        };
    }

    private static void refuse(UndoFlaw flaw) {
        throw Plan.refused(new NotUndone(flaw));
    }
}
