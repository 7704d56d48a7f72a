package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ReviewEvent.Concluding;

/**
 * The steps of {@link Course} by which a review or lawsuit ends (E6a): what was filed last, of all that is pending and not narrower than the
 * outcome. Null where a step cannot be taken.
 */
final class Concluded {

    private Concluded() {}

    /** 维持, 驳回, 撤回. */
    static @Nullable Stage left(Stage stage, Concluding outcome, LocalDate on, boolean onMerits) {
        return by(isOf(stage, outcome) ? stage : null, outcome.concerned(), on, onMerits);
    }

    /** 撤销, 确认无效, 责令重作. */
    static @Nullable Stage undone(Stage stage, Concluding outcome, Effect effect, LocalDate on) {
        return by(Outcomes.undone(stage, outcome.concerned(), effect), outcome.concerned(), on, true);
    }

    /** 确认违法: all stands. */
    static @Nullable Stage unlawful(Stage stage, Concluding outcome, LocalDate on) {
        var then = isOf(stage, outcome)
                ? Transitions.marked(stage, marks -> marks.reviewed(known -> known.foundUnlawful(outcome.concerned())))
                : null;
        return by(then, outcome.concerned(), on, true);
    }

    private static boolean isOf(Stage stage, Concluding outcome) {
        return Transitions.isReviewable(stage) && Decisions.areKnown(Transitions.docket(stage), outcome.concerned());
    }

    /** @param onMerits whether the act itself was decided upon */
    static @Nullable Stage by(@Nullable Stage stage, About about, LocalDate on, boolean onMerits) {
        var ended = stage == null
                ? null
                : Transitions.docket(stage)
                        .marks()
                        .reviewed()
                        .concludedBy(about)
                        .orElse(null);
        return stage == null || ended == null
                ? stage
                : Transitions.marked(
                        stage,
                        marks -> marks.reviewed(known -> known.ended(ended))
                                .owing(marks.debts()
                                        .changed(debt -> debt.with(appeals -> appeals.ended(ended, on, onMerits)))));
    }
}
