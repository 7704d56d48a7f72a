package org.phaseout.enterprise.plan.domain;

import java.util.List;
import java.util.Optional;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanAmended;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanCorrected;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSubmitted;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanVoided;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;

/** What was told of a plan, and what follows from that of it which stands (U12). */
public record PlanFacts(History<PlanEvent> history) {

    public static final PlanFacts NONE = new PlanFacts(History.empty());

    /** With one more fact; one that undoes another takes it away, but stays to be seen itself. */
    public PlanFacts with(PlanEvent event, Told told) {
        var before = switch (event) {
            case PlanVoided voided -> history.undone(voided.version(), told.version());
            case PlanCorrected corrected -> history.replaced(corrected.version(), corrected.replacedBy());
            case PlanOpened _, PlanSurveyClosed _, PlanSubmitted _, PlanAmended _ -> history;
        };
        return new PlanFacts(before.plus(event, told));
    }

    /** Empty for a plan whose opening was voided. */
    public Optional<Standing<PlanOpened>> opening() {
        return first(PlanOpened.class);
    }

    public Optional<Standing<PlanSurveyClosed>> survey() {
        return first(PlanSurveyClosed.class);
    }

    public Optional<Standing<PlanSubmitted>> submission() {
        return first(PlanSubmitted.class);
    }

    /** In the order of their numbers. */
    public List<Standing<PlanAmended>> amendments() {
        return standing(history.standing(), PlanAmended.class);
    }

    /** A fact that stands, and how it was told. */
    public record Standing<E extends PlanEvent>(E fact, Told told) {}

    private <E extends PlanEvent> Optional<Standing<E>> first(Class<E> kind) {
        return standing(history.standing(), kind).stream().findFirst();
    }

    static <E extends PlanEvent> List<Standing<E>> standing(List<Entry<PlanEvent>> entries, Class<E> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.fact()))
                .map(entry -> new Standing<>(kind.cast(entry.fact()), entry.told()))
                .toList();
    }

    /** Version as which the next fact will be told. */
    long next() {
        return history.entries().size() + 1L;
    }
}
