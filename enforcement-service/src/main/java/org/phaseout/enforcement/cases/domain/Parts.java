package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.InPart;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Referred;

/** What an outcome about single decisions says to those who know of the case only what they were told (E6a). */
final class Parts {

    private Parts() {}

    static InPart of(InProcedure ofCase, About about, ReviewOutcome outcome) {
        var stage = (InProcedure) Strands.front(ofCase);
        if (!outcome.undoes()) {
            return new InPart(about.numbers(), closure(stage, about), null);
        }
        var then = (InProcedure) Objects.requireNonNull(Outcomes.undone(stage, about, effect(outcome)));
        return new InPart(
                about.numbers(),
                undone(stage, Falling.of(stage, about)),
                then.word().equals(stage.word()) ? null : then.word(),
                courses(stage, then));
    }

    /** What is found unlawful, changed or upheld stands; a notice of it may have to go all the same. */
    private static List<String> closure(InProcedure stage, About about) {
        return stage.docket().marks().penaltyOrders().stream()
                        .anyMatch(order -> order.isClosing() && about.covers(order.number()))
                ? List.of(InPart.CLOSURE)
                : List.of();
    }

    private static List<String> undone(InProcedure stage, Falling falling) {
        var closure = falling.closing() ? Stream.of(InPart.CLOSURE) : Stream.<String>of();
        var referral = falling.isLeading(stage.docket()) && isReferredOnItsMeasure(stage)
                ? Stream.of(InPart.REFERRAL)
                : Stream.<String>of();
        var lapses = falling.measures().stream()
                .filter(measure -> hasLapsed(stage, measure))
                .map(_ -> InPart.LAPSE);
        return Stream.of(closure, referral, lapses).flatMap(each -> each).toList();
    }

    private static boolean isReferredOnItsMeasure(InProcedure stage) {
        var referred = referral(stage);
        return referred != null && referred.as().ground() == null;
    }

    private static @Nullable Referred referral(InProcedure stage) {
        if (stage instanceof Referred referred) {
            return referred;
        }
        var decided = stage.docket().decided();
        return decided == null ? null : decided.upon();
    }

    private static boolean hasLapsed(InProcedure stage, CaseMeasureOrdered measure) {
        if (!measure.equals(stage.docket().measure())) {
            return isLapsedBefore(stage.docket(), measure) || isLapsedAside(stage.docket(), measure);
        }
        var referred = referral(stage);
        return Timing.isLapsed(referred == null ? stage : referred);
    }

    private static boolean isLapsedBefore(Docket docket, CaseMeasureOrdered measure) {
        return docket.courses()
                .flatMap(orders -> orders.before().stream())
                .anyMatch(each -> each.as().equals(measure) && Timing.isLapsed(each.stage()));
    }

    private static boolean isLapsedAside(Docket docket, CaseMeasureOrdered measure) {
        return docket.others().stream()
                .map(Strand::course)
                .anyMatch(course -> measure.equals(course.docket().orders().leading()) && Timing.isLapsed(course));
    }

    /** Grounds upon which a course was under way beside others and is no more. */
    private static @Nullable List<String> courses(InProcedure stage, InProcedure then) {
        var left = Strands.grounds(then);
        var gone = left.isEmpty()
                ? List.<String>of()
                : Strands.grounds(stage).stream()
                        .filter(ground -> !left.contains(ground))
                        .toList();
        return gone.isEmpty() ? null : gone;
    }

    private static Effect effect(ReviewOutcome outcome) {
        return switch (outcome) {
            case ANNULLED -> Effect.ANNULLED;
            case FOUND_VOID -> Effect.FOUND_VOID;
            default -> Effect.TO_BE_DECIDED_ANEW;
        };
    }
}
