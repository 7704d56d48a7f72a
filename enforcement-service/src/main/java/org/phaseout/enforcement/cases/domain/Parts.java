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

    static InPart of(InProcedure stage, About about, ReviewOutcome outcome) {
        var falling = Falling.of(stage, about);
        return new InPart(
                about.numbers(),
                outcome.undoes() ? undone(stage, falling) : closure(stage, about),
                outcome.undoes() ? state(stage, about, outcome) : null);
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
            return stage.docket().orders().before().stream()
                    .anyMatch(each -> each.as().equals(measure) && Timing.isLapsed(each.stage()));
        }
        var referred = referral(stage);
        return Timing.isLapsed(referred == null ? stage : referred);
    }

    private static @Nullable String state(InProcedure stage, About about, ReviewOutcome outcome) {
        var effect = switch (outcome) {
            case ANNULLED -> Effect.ANNULLED;
            case FOUND_VOID -> Effect.FOUND_VOID;
            default -> Effect.TO_BE_DECIDED_ANEW;
        };
        var then = Objects.requireNonNull(Outcomes.undone(stage, about, effect));
        return then.word().equals(stage.word()) ? null : then.word();
    }
}
