package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.Stage.Annulled;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseVoided;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;

/** What has become of a decision against an enterprise (E6a, U12). 确认违法 leaves it standing. */
public enum Effect {
    STANDS,
    /** U12: it was never so. */
    VOIDED,
    /** U12: it was otherwise; what stands in its place is told beside it. */
    CORRECTED,
    /** 撤销. */
    ANNULLED,
    /** 确认无效. */
    FOUND_VOID,
    /** 责令重作. */
    TO_BE_DECIDED_ANEW,
    /** What it stood on turned out not to be so (E7). */
    GROUND_FELL;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** U12 alone: whether the fact stands as it was told. */
    static Effect ofTelling(History<CaseEvent> history, Entry<CaseEvent> told) {
        var by = told.undoneBy();
        if (by == null) {
            return STANDS;
        }
        return history.at(by)
                        .map(Entry::fact)
                        .filter(CaseVoided.class::isInstance)
                        .isPresent()
                ? VOIDED
                : CORRECTED;
    }

    static Effect of(Case now, Entry<CaseEvent> told) {
        var telling = ofTelling(now.history(), told);
        if (telling != STANDS) {
            return telling;
        }
        var alone = ofItAlone(now.stage(), told);
        if (alone.isPresent()) {
            return alone.get();
        }
        if (now.stage().isUndone()) {
            return now.stage() instanceof Annulled ? ANNULLED : FOUND_VOID;
        }
        if (isDecidedAnew(now.history().standing(), told)) {
            return TO_BE_DECIDED_ANEW;
        }
        return now.stage() instanceof InProcedure in && holds(in, told.fact()) ? STANDS : GROUND_FELL;
    }

    /** What a review has made of this decision, or of one that it rested on. */
    private static Optional<Effect> ofItAlone(Stage stage, Entry<CaseEvent> told) {
        return stage instanceof InProcedure in
                ? Decisions.of(told.fact(), told.told().occurredOn())
                        .flatMap(in.docket().marks().reviewed()::effectOf)
                : Optional.empty();
    }

    private static boolean isDecidedAnew(List<Entry<CaseEvent>> standing, Entry<CaseEvent> told) {
        return standing.stream()
                .dropWhile(entry -> entry.version() != told.version())
                .anyMatch(entry -> entry.fact() instanceof CaseRedecisionOrdered ordered && ordered.part() == null);
    }

    private static boolean holds(InProcedure stage, CaseEvent fact) {
        if (fact instanceof CasePenaltyDecided penalty) {
            return stage.docket().penalties().stream()
                    .anyMatch(fined -> fined.as().equals(penalty) && Standing.of(stage, fined));
        }
        return !(fact instanceof CaseLicenceRevoked || fact instanceof CaseClosingOrdered)
                || stage.docket().marks().penaltyOrders().stream()
                        .anyMatch(order -> order.as().equals(fact) && Standing.of(stage, order));
    }
}
