package org.phaseout.enforcement.cases.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Ground;

/** What there is to choose from when a step is taken, lawful or not; {@link Step} tells which of it is. */
final class Choices {

    static final String MET = "met";
    private static final String FAILED = "failed";

    private Choices() {}

    /** @param at any setting: there is nothing to choose */
    static List<Choice> one(Setting at) {
        return List.of(Choice.NONE);
    }

    /** In which course, where there are several. */
    static List<Choice> courses(Setting at) {
        var grounds = Strands.grounds(at.stage());
        return grounds.size() > 1
                ? grounds.stream().map(ground -> new Choice(ground, null, null)).toList()
                : List.of(Choice.NONE);
    }

    /** Every ground of the table once. */
    static List<Choice> grounds(Setting at) {
        return at.rules().procedures().rows().stream()
                .map(Ground::ground)
                .distinct()
                .map(ground -> new Choice(ground, null, null))
                .toList();
    }

    /** The grounds that were found. */
    static List<Choice> found(Setting at) {
        return findings(at.stage())
                .map(ground -> new Choice(ground, null, null))
                .toList();
    }

    /** What may be noticed: a fine on a ground that was found, a daily penalty upon it, a measure that is a penalty, a revocation, a closure. */
    static List<Choice> penalties(Setting at) {
        return Stream.of(
                        findings(at.stage()),
                        findings(at.stage()).map(DailyPenalties::about),
                        measures(at).stream().map(each -> PenaltyMeasures.about(each.ofGround(), each.ofMeasure())),
                        licences(at).stream().map(Choice::withResult),
                        Stream.of(Notices.CLOSURE))
                .flatMap(abouts -> abouts)
                .map(about -> new Choice(about, null, null))
                .toList();
    }

    static List<Choice> noticed(Setting at) {
        return of(
                at,
                docket -> docket.prepared().notices().stream()
                        .map(notice -> new Choice(notice.as().about(), null, null)));
    }

    static List<Choice> answers(Setting at) {
        return withResults(at, List.of(Preparation.STATEMENT, Preparation.WAIVER, Preparation.HEARING_REQUEST));
    }

    static List<Choice> reviews(Setting at) {
        return withResults(at, Hearings.READYING);
    }

    private static List<Choice> withResults(Setting at, List<String> results) {
        return noticed(at).stream()
                .flatMap(each -> results.stream().map(result -> new Choice(each.ground(), null, result)))
                .toList();
    }

    private static List<Choice> of(Setting at, Function<Docket, Stream<Choice>> choices) {
        return at.stage() instanceof InProcedure in
                ? choices.apply(in.docket()).distinct().toList()
                : List.of();
    }

    /** The penalty decisions, by their numbers. */
    static List<Choice> fines(Setting at) {
        return at.stage() instanceof InProcedure in
                ? results(in.docket().marks().debts().all().stream()
                        .map(Debt::number)
                        .toList())
                : List.of();
    }

    /** Everything by which the enterprise was penalised, by the numbers of the documents. */
    static List<Choice> penaltyDecisions(Setting at) {
        return Stream.concat(
                        fines(at).stream(),
                        of(
                                at,
                                docket -> docket.marks().penaltyOrders().stream()
                                        .map(order -> new Choice(null, null, order.number())))
                                .stream())
                .distinct()
                .toList();
    }

    /** 变更 of the fine upon a ground. */
    static List<Choice> finesChanged(Setting at) {
        return found(at).stream()
                .map(found -> new Choice(found.ground(), null, ReviewOutcome.CHANGED.word()))
                .toList();
    }

    static List<Choice> measures(Setting at) {
        return rows(at).flatMap(row -> row.measures().stream().map(each -> new Choice(row.ground(), each.name(), null)))
                .distinct()
                .toList();
    }

    /** The leading measure, and those that stand beside it. */
    static List<Choice> toServe(Setting at) {
        return courses(at).stream()
                .flatMap(course -> Stream.concat(Stream.of(course), beside(at, course.ground())))
                .toList();
    }

    private static Stream<Choice> beside(Setting at, @Nullable String ground) {
        return Strands.of(at.stage(), ground) instanceof InProcedure in
                ? in.docket().orders().beside().stream()
                        .map(each -> new Choice(ground, each.as().measure(), null))
                        .distinct()
                : Stream.of();
    }

    static List<Choice> licences(Setting at) {
        return rows(at).flatMap(row -> row.follows().revocations().stream())
                .map(each -> new Choice(null, null, each.licence()))
                .distinct()
                .toList();
    }

    /** On the measure that has not helped, or on a ground that needs none. */
    static List<Choice> referrals(Setting at) {
        return Stream.concat(Stream.of(Choice.NONE), found(at).stream()).toList();
    }

    static List<Choice> findings(Setting at) {
        return courses(at).stream()
                .flatMap(course -> Stream.of(MET, FAILED).map(result -> new Choice(course.ground(), null, result)))
                .toList();
    }

    static List<Choice> endings(Setting at) {
        return results(Endings.of(at.stage()));
    }

    static List<Choice> outcomes(Setting at) {
        return reviewed(at).stream()
                .flatMap(about -> Arrays.stream(ReviewOutcome.values())
                        .map(outcome -> new Choice(null, null, outcome.word(), about.about())))
                .toList();
    }

    /** The case, or one of its decisions by its number; of several an officer may name any. */
    static List<Choice> reviewed(Setting at) {
        var decisions = of(
                at,
                docket -> Decisions.of(docket).stream()
                        .filter(Decisions.Part::named)
                        .map(part -> new Choice(null, null, null, part.number())));
        return Stream.concat(Stream.of(Choice.NONE), decisions.stream()).toList();
    }

    private static List<Choice> results(List<String> words) {
        return words.stream().map(word -> new Choice(null, null, word)).toList();
    }

    private static Stream<String> findings(Stage stage) {
        return stage instanceof InProcedure in ? in.docket().grounds().names().stream() : Stream.of();
    }

    /** The rows that govern what was found, each as of the day of its act. */
    private static Stream<Ground> rows(Setting at) {
        return at.stage() instanceof InProcedure in
                ? in.docket().grounds().rows(at.rules().procedures())
                : Stream.of();
    }
}
