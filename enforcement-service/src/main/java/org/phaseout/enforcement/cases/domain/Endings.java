package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Stage.CarriedOut;
import org.phaseout.enforcement.cases.domain.Stage.Decided;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Met;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.cases.domain.Stage.Running;

/** How a case can end, by the stage it has reached (E6). */
final class Endings {

    private static final String DROPPED = "dropped";

    private Endings() {}

    static List<String> of(Stage stage) {
        if (stage instanceof Met) {
            return List.of("met");
        }
        if (stage instanceof CarriedOut) {
            return List.of("carried-out");
        }
        if (stage instanceof Decided(var docket)) {
            return Transitions.isAgainst(docket) ? List.of() : List.of("decided-against");
        }
        if (stage instanceof Opened && !hasStandingPenalty(stage)) {
            return List.of(DROPPED);
        }
        return isPenalised(stage) ? List.of("penalised") : List.of();
    }

    /** The same; a case that had only revoked a licence was once dropped. */
    static boolean isOf(Stage stage, String result) {
        return of(stage).contains(result)
                || (stage instanceof Opened && result.equals(DROPPED) && !hasStandingFine(stage));
    }

    /** The day of what the ending rests on, where it rests on one. */
    static @Nullable LocalDate possibleSince(Stage stage) {
        if (stage instanceof CarriedOut carriedOut) {
            return carriedOut.on();
        }
        if (isPenalised(stage)) {
            return Stream.concat(
                            standingFines(stage).map(Fined::on),
                            PenaltyOrders.revocations(stage).map(PenaltyOrder::on))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        return stage instanceof Decided(var docket) && docket.decided() != null
                ? docket.decided().by().on()
                : endedOn(stage);
    }

    /** A fine or a revocation may be all that follows. */
    private static boolean isPenalised(Stage stage) {
        return (stage instanceof Opened || stage instanceof InEffect || stage instanceof NotMet)
                && hasStandingPenalty(stage)
                && !isUnderWay((InProcedure) stage);
    }

    private static boolean hasStandingPenalty(Stage stage) {
        return hasStandingFine(stage)
                || PenaltyOrders.revocations(stage).findAny().isPresent();
    }

    private static boolean hasStandingFine(Stage stage) {
        return standingFines(stage).findAny().isPresent();
    }

    private static Stream<Fined> standingFines(Stage stage) {
        return Transitions.docket(stage).penalties().stream().filter(fined -> Standing.of((InProcedure) stage, fined));
    }

    /** Whether something was ordered, or a limit runs, that has come to no end yet. */
    private static boolean isUnderWay(InProcedure stage) {
        return Strands.each(stage)
                .map(Timing::base)
                .anyMatch(course -> course instanceof Ordered || course instanceof Running);
    }

    /** The day on which the last of its courses was met. */
    private static @Nullable LocalDate endedOn(Stage stage) {
        return stage instanceof InProcedure in
                ? Strands.each(in)
                        .flatMap(course -> Stream.ofNullable(Timing.endedOn(course)))
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
