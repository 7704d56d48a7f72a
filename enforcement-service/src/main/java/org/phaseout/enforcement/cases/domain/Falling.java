package org.phaseout.enforcement.cases.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Decisions.Part;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Condition;

/**
 * What falls when single decisions are undone (E6a): they, and what the law lets follow only upon them.
 *
 * @param named what the outcome is about
 * @param resting upon that, and not undone before
 * @param measures of the course, leading or before, that fall
 * @param closing the decision on closure falls, ordered or not
 */
record Falling(List<Part> named, List<Part> resting, List<CaseMeasureOrdered> measures, boolean closing) {

    private static final String CORRECT = "correct";

    static Falling of(InProcedure stage, About about) {
        var docket = stage.docket();
        var named = Decisions.standing(docket)
                .filter(part -> about.covers(part.number()))
                .toList();
        var measures = measures(docket, named);
        var closing = isClosingFalling(docket, named, measures);
        var falls = new Upon(docket, named, measures, closing);
        return new Falling(named, falls.resting(), measures, closing);
    }

    private static List<CaseMeasureOrdered> measures(Docket docket, List<Part> named) {
        return docket.courses()
                .flatMap(orders -> measures(docket, orders, named).stream())
                .toList();
    }

    /** One that came after another was not heeded falls with it; one that was put in its place does not. */
    private static List<CaseMeasureOrdered> measures(Docket docket, Orders orders, List<Part> named) {
        var falling = new ArrayList<CaseMeasureOrdered>();
        @Nullable CaseMeasureOrdered last = null;
        for (var measure : course(docket, orders).toList()) {
            var rests = measure.place() == null && last != null && falling.contains(last);
            if (rests || isIn(named, Decisions.of(measure))) {
                falling.add(measure);
            }
            last = measure;
        }
        return List.copyOf(falling);
    }

    private static Stream<CaseMeasureOrdered> course(Docket docket, Orders orders) {
        return Stream.concat(
                orders.before().stream().map(Orders.Before::as),
                Stream.ofNullable(orders.leading()).filter(docket::stands));
    }

    private static boolean isClosingFalling(Docket docket, List<Part> named, List<CaseMeasureOrdered> measures) {
        var decided = docket.decided();
        if (decided == null) {
            return false;
        }
        return named.stream().anyMatch(part -> part.what().equals(Notices.CLOSURE))
                || (decided.upon().as().ground() == null && isLeadingIn(docket, measures));
    }

    private static boolean isLeadingIn(Docket docket, List<CaseMeasureOrdered> measures) {
        return docket.measure() != null && measures.contains(docket.measure());
    }

    /** In front. */
    boolean isLeading(Docket docket) {
        return isLeadingIn(docket, measures);
    }

    boolean isOf(Orders orders) {
        return orders.leading() != null && measures.contains(orders.leading());
    }

    /** Where the first measure that falls was ordered, upon one that stands; empty where none led before it. */
    Optional<Orders.Before> before(Orders orders) {
        return orders.before().stream()
                .takeWhile(each -> !measures.contains(each.as()))
                .reduce((_, last) -> last);
    }

    private static boolean isIn(List<Part> parts, Part part) {
        return parts.stream().anyMatch(each -> each.is(part));
    }

    /** What rests on what falls, each kind upon its own. */
    private record Upon(Docket docket, List<Part> named, List<CaseMeasureOrdered> measures, boolean closing) {

        List<Part> resting() {
            return Stream.of(
                            measures.stream().map(Decisions::of),
                            docket.penalties().stream()
                                    .filter(this::isUponLimit)
                                    .map(Decisions::of),
                            daily(),
                            orders())
                    .flatMap(parts -> parts)
                    .filter(part -> !isIn(named, part))
                    .filter(docket.marks().reviewed()::stands)
                    .toList();
        }

        /** A fine for letting a limit pass stands on the limit. */
        private boolean isUponLimit(Fined fined) {
            return Boolean.TRUE.equals(fined.as().onlyAfterLimit()) && measures.contains(fined.upon());
        }

        private Stream<Part> daily() {
            var debts = docket.marks().debts();
            return debts.daily().stream()
                    .filter(daily -> isUponFine(daily) || isUponCorrection(daily))
                    .map(daily -> Decisions.of(daily, debts.decidedOn(daily)));
        }

        private boolean isUponFine(CaseDailyPenaltyDecided daily) {
            return docket.penalties().stream()
                    .filter(fined -> fined.as().ground().equals(daily.ground())
                            && Documents.claim(fined.as().documentNumber()).equals(Documents.claim(daily.fine())))
                    .anyMatch(fined -> isIn(named, Decisions.of(fined)));
        }

        private boolean isUponCorrection(CaseDailyPenaltyDecided daily) {
            return isFalling(measure -> measure.ground().equals(daily.ground())
                    && measure.measure().equals(CORRECT)
                    && !measure.orderedOn().isAfter(daily.from()));
        }

        private Stream<Part> orders() {
            return docket.marks().penaltyOrders().stream()
                    .filter(order -> switch (order.as()) {
                        case DecisionEvent.CaseLicenceRevoked revoked -> isFalling(revoked);
                        case DecisionEvent.CaseClosingOrdered _ -> closing;
                        default -> false; // measures fall by their course
                    })
                    .map(Decisions::of);
        }

        private boolean isFalling(DecisionEvent.CaseLicenceRevoked revoked) {
            if (revoked.after() != null) {
                return isFalling(measure -> measure.ground().equals(revoked.ground())
                        && measure.measure().equals(revoked.after()));
            }
            return closing && Condition.CLOSURE_DECIDED.word().equals(revoked.needs());
        }

        /** Whether the last measure that is so falls, by its course or because it is named. */
        private boolean isFalling(Predicate<CaseMeasureOrdered> asked) {
            return docket.courses()
                    .flatMap(Orders::ever)
                    .filter(asked)
                    .reduce((_, last) -> last)
                    .filter(measure -> measures.contains(measure) || isIn(named, Decisions.of(measure)))
                    .isPresent();
        }
    }
}
