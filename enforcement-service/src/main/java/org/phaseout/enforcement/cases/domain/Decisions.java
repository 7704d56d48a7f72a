package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.cases.domain.ReviewReason.NoSuchDecision;
import org.phaseout.platform.domain.Act;

/** The decisions of a case that an application for review names (行政复议申请): its penalties, and every measure that was ordered. */
final class Decisions {

    private static final String AFTER_LIMIT = ":after-limit";

    private Decisions() {}

    /**
     * One thing that a document decides; it may decide several.
     *
     * @param what a notice of it is about, and of the fine for letting a limit pass that it is that one
     * @param on the day of the decision
     * @param named false of what another body decides: it falls with what it rests on, and is reviewed elsewhere
     */
    record Part(String number, String what, LocalDate on, boolean named) {

        boolean is(Part other) {
            return what.equals(other.what) && isOf(other.number);
        }

        boolean isOf(String document) {
            return Documents.claim(number).equals(Documents.claim(document));
        }

        String noticedAs() {
            return what.endsWith(AFTER_LIMIT) ? what.substring(0, what.length() - AFTER_LIMIT.length()) : what;
        }
    }

    static Part of(CaseMeasureOrdered measure) {
        var about = PenaltyMeasures.about(measure.ground(), measure.measure());
        return new Part(measure.documentNumber(), about, measure.orderedOn(), true);
    }

    static Part of(Fined fined) {
        var afterLimit = Boolean.TRUE.equals(fined.as().onlyAfterLimit());
        return new Part(fined.as().documentNumber(), fineOn(fined.as().ground(), afterLimit), fined.on(), true);
    }

    static String fineOn(String ground, boolean onlyAfterLimit) {
        return onlyAfterLimit ? ground + AFTER_LIMIT : ground;
    }

    static Part of(CaseDailyPenaltyDecided daily, LocalDate on) {
        return new Part(daily.documentNumber(), DailyPenalties.about(daily.ground()), on, true);
    }

    static Part of(PenaltyOrder order) {
        return new Part(order.number(), order.about(), order.on(), order.isPenalty());
    }

    /** What a fact has decided on its day; empty where it decides nothing that can be reviewed. */
    static Optional<Part> of(CaseEvent fact, LocalDate on) {
        return switch (fact) {
            case CaseMeasureOrdered measure -> Optional.of(of(measure));
            case CasePenaltyDecided fine -> Optional.of(of(new Fined(fine, on)));
            case CaseDailyPenaltyDecided daily -> Optional.of(of(daily, on));
            case CaseLicenceRevoked revoked -> Optional.of(of(PenaltyOrder.of(revoked, on)));
            case CaseClosingOrdered order -> Optional.of(of(PenaltyOrder.of(order, on, false)));
            case CaseEvent _ -> Optional.empty();
        };
    }

    /** In the order of a dossier: measures, fines, daily ones, revocations and closing orders. */
    static List<Part> of(Docket docket) {
        var debts = docket.marks().debts();
        return Stream.of(
                        docket.courses().flatMap(Orders::ever).map(Decisions::of),
                        docket.penalties().stream().map(Decisions::of),
                        debts.daily().stream().map(daily -> of(daily, debts.decidedOn(daily))),
                        docket.marks().penaltyOrders().stream().map(Decisions::of))
                .flatMap(parts -> parts)
                .toList();
    }

    /** What was decided upon a notice, whatever became of it, but not what is to be decided anew. */
    static Stream<Part> upon(Notice notice, Docket docket) {
        var reviewed = docket.marks().reviewed();
        return of(docket).stream()
                .filter(part -> part.noticedAs().equals(notice.as().about())
                        && !part.on().isBefore(notice.on())
                        && reviewed.effectOf(part).orElse(Effect.STANDS) != Effect.TO_BE_DECIDED_ANEW);
    }

    /** That no review has undone, as they can be named. */
    static Stream<Part> standing(Docket docket) {
        return of(docket).stream()
                .filter(part -> part.named() && docket.marks().reviewed().stands(part));
    }

    /** Their numbers, each once. */
    static List<String> numbers(Docket docket) {
        return numbers(standing(docket));
    }

    private static List<String> numbers(Stream<Part> parts) {
        return parts.map(Part::number)
                .reduce(
                        About.ALL,
                        (known, number) -> !known.isAll() && known.covers(number)
                                ? known
                                : new About(Stream.concat(known.numbers().stream(), Stream.of(number))
                                        .toList()),
                        (_, last) -> last)
                .numbers();
    }

    /** What is named, as the case spells it; the whole case where nothing is. An unknown number is refused. */
    static About about(Docket docket, @Nullable List<String> named) {
        if (named == null) {
            return About.ALL;
        }
        var known = numbers(of(docket).stream().filter(Part::named));
        var all = new About(known);
        named.stream()
                .filter(number -> known.isEmpty() || !all.covers(number))
                .findFirst()
                .ifPresent(number -> {
                    throw Requirements.refused(new NoSuchDecision(number));
                });
        return new About(
                known.stream().filter(new About(named)::covers).sorted().toList());
    }

    /** The same, of decisions that stand and were taken by the day of the act. */
    static About standing(Docket docket, @Nullable List<String> named, Act act) {
        var about = about(docket, named);
        about.numbers().forEach(number -> {
            var parts = standing(docket).filter(part -> part.isOf(number)).toList();
            if (parts.isEmpty()) {
                throw Requirements.refused(new NoSuchDecision(number));
            }
            parts.forEach(part -> Requirements.notBefore(part.on(), act));
        });
        return about;
    }

    static boolean areKnown(Docket docket, About about) {
        return about.numbers().stream()
                .allMatch(number -> of(docket).stream().anyMatch(part -> part.named() && part.isOf(number)));
    }
}
