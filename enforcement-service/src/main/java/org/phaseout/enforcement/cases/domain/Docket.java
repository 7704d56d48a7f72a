package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.CaseEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;

/**
 * What a case takes with it from stage to stage.
 *
 * @param measure the one ordered last; null before, and after it was ordered to be decided anew
 * @param decided what the government decided, as it stands after reviews; null before
 */
record Docket(
        CaseOpened opened,
        List<CaseGroundFound> grounds,
        List<CasePenaltyDecided> penalties,
        @Nullable CaseMeasureOrdered measure,
        @Nullable Decided decided,
        Marks marks) {

    record Decided(String outcome, Decision by) {}

    Docket {
        grounds = List.copyOf(grounds);
        penalties = List.copyOf(penalties);
    }

    static Docket of(CaseOpened opened) {
        return new Docket(opened, List.of(), List.of(), null, null, Marks.NONE);
    }

    boolean has(String ground) {
        return grounds.stream().anyMatch(found -> found.ground().equals(ground));
    }

    /** Whether there is an order or a decision that a review can be about. */
    boolean hasSomethingToReview() {
        return measure != null || !penalties.isEmpty();
    }

    boolean isStayed() {
        return marks.stayedOn() != null;
    }

    Docket found(CaseGroundFound ground) {
        return new Docket(opened, plus(grounds, ground), penalties, measure, decided, marks);
    }

    Docket fined(CasePenaltyDecided penalty) {
        return new Docket(opened, grounds, plus(penalties, penalty), measure, decided, marks);
    }

    Docket ordered(CaseMeasureOrdered ordered) {
        return new Docket(opened, grounds, penalties, ordered, decided, marks);
    }

    Docket decided(String outcome, Decision by) {
        return new Docket(opened, grounds, penalties, measure, new Decided(outcome, by), marks);
    }

    /** 责令重作: order, fines and decision fall; what was found stays. */
    Docket toBeDecidedAnew() {
        return new Docket(opened, grounds, List.of(), null, null, Marks.NONE);
    }

    Docket marked(UnaryOperator<Marks> change) {
        return new Docket(opened, grounds, penalties, measure, decided, change.apply(marks));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
