package org.phaseout.reporting.rollup.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.CaseRecord;
import org.phaseout.reporting.record.domain.LegalEffects;
import org.phaseout.reporting.record.domain.LegalEffects.Effect.Kind;
import org.phaseout.reporting.record.domain.MeasureRecord;
import org.phaseout.reporting.record.domain.RecordBook;
import org.phaseout.reporting.record.domain.RecordBook.Known;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;
import org.phaseout.reporting.record.domain.RecordFact.OfMeter;
import org.phaseout.reporting.record.domain.Telling;
import org.phaseout.reporting.record.domain.Traits;
import org.phaseout.reporting.rollup.domain.Contribution.Dimensions;
import org.phaseout.reporting.rollup.domain.Row.True;

/**
 * The one way from what was told of a record to its contributions (domain.md R1). A pure function of the messages: in
 * whatever order they came, however often, corrected, voided, annulled or late, the rows are the same.
 */
public final class Rows {

    private Rows() {}

    public static List<Row> of(RecordBook book) {
        return Intervals.over(book.moments(), moment -> trueRows(book.knownAt(moment))).stream()
                .map(each -> new Row(each.value(), each.from(), each.until()))
                .toList();
    }

    private static Collection<True> trueRows(Known known) {
        var rows = switch (known.book().record().kind()) {
            case ENTERPRISE -> ofEnterprise(known.standing());
            case UNIT -> UnitRows.of(known.standing());
            case CASE -> ofCase(known);
            case MEASURE -> ofMeasure(known);
            case METER -> ofMeter(known);
            case PLAN -> Stream.<True>empty();
        };
        return added(rows);
    }

    private static Stream<True> ofEnterprise(List<Telling> standing) {
        return Known.registration(standing.stream()).flatMap(registered -> {
            var traits = new Traits(registered.township(), registered.industry(), List.of());
            var one = Contribution.one(Figure.ENTERPRISES_REGISTERED, Dimensions.of(traits));
            return Stream.concat(
                    daily(standing, facts -> Known.registration(facts).map(_ -> one)), Facts.of(standing, traits));
        });
    }

    private static Stream<True> ofCase(Known known) {
        var standing = known.standing();
        return CaseRecord.opening(standing.stream()).flatMap(opened -> {
            var traits = traits(known, opened);
            var dimensions = Dimensions.of(traits).on(opened.track());
            var states = daily(
                    standing,
                    facts -> CaseRecord.of(facts)
                            .map(then -> Contribution.one(
                                    Figure.CASES_OPENED,
                                    dimensions.in(then.state().code()))));
            var effects = LegalEffects.of(standing).stream()
                    .flatMap(effect -> figure(effect.kind())
                            .map(figure -> True.since(effect.since(), Contribution.one(figure, dimensions))));
            return Stream.of(states, effects, Facts.of(standing, traits)).flatMap(Function.identity());
        });
    }

    /** The township is the case's own; what it is about says the rest. */
    private static Traits traits(Known known, OfCase.Opened opened) {
        var units = opened.units().stream().map(known::unit).toList();
        var industry = Stream.concat(
                        known.enterprise(opened.uscc()).map(registered -> registered.industry()),
                        units.stream().map(Traits::industry))
                .filter(code -> !code.equals(Traits.NONE))
                .findFirst()
                .orElse(Traits.NONE);
        var basis = units.stream().flatMap(unit -> unit.basis().stream()).toList();
        return new Traits(opened.township(), industry, basis);
    }

    private static Stream<Figure> figure(Kind effect) {
        return switch (effect) {
            case LAPSE -> Stream.of(Figure.CASES_LAPSED);
            case REFERRAL -> Stream.of(Figure.CASES_REFERRED);
            case CLOSURE -> Stream.of(Figure.CLOSURES_DECIDED);
            case OTHER_DECISION -> Stream.empty();
        };
    }

    private static Stream<True> ofMeasure(Known known) {
        var standing = known.standing();
        return MeasureRecord.proposal(standing.stream()).flatMap(proposed -> {
            var traits = known.unit(proposed.unitId()).orIn(proposed.township());
            var states = daily(
                    standing,
                    facts -> MeasureRecord.of(facts)
                            .map(measure -> Contribution.one(
                                    Figure.PRICE_MEASURES,
                                    Dimensions.of(traits).in(measure.state().code()))));
            return Stream.concat(states, Facts.of(standing, traits));
        });
    }

    private static Stream<True> ofMeter(Known known) {
        return known.standing().stream().flatMap(telling -> {
            if (!(telling.fact() instanceof OfMeter.Read(var unitId, var estimated))) {
                return Stream.empty();
            }
            var traits = known.unit(unitId);
            var estimates = newest(known.standing(), telling.version(), estimated)
                    .map(amount -> True.since(
                            telling.occurredOn(),
                            new Contribution(Figure.PRICE_ESTIMATED, Dimensions.of(traits), Contribution.CNY, amount)));
            return Stream.concat(estimates, Facts.of(List.of(telling), traits));
        });
    }

    /** T3: the estimate that was told last of a reading; it is of the reading's month, whenever the measure changed. */
    private static Stream<BigDecimal> newest(List<Telling> standing, long readingAt, @Nullable BigDecimal first) {
        var newest = first;
        for (var telling : standing) {
            if (telling.fact() instanceof OfMeter.ReckonedAgain(var of, var estimated) && of == readingAt) {
                newest = estimated;
            }
        }
        return newest == null ? Stream.empty() : Stream.of(newest);
    }

    /** What is true from day to day, as the facts up to each day say. */
    static Stream<True> daily(List<Telling> standing, Function<Stream<Telling>, Stream<Contribution>> as) {
        var days = standing.stream().map(Telling::occurredOn).collect(Collectors.toCollection(TreeSet::new));
        return Intervals.over(
                        days,
                        day -> as.apply(standing.stream()
                                        .filter(telling -> !telling.occurredOn().isAfter(day)))
                                .toList())
                .stream()
                .map(each -> new True(each.value(), each.from(), each.until()));
    }

    /** Two contributions that differ in nothing but their value are one: two facts of one day, two meter readings. */
    private static Collection<True> added(Stream<True> rows) {
        return rows.collect(Collectors.toMap(
                        row -> List.of(
                                row.contribution().figure(),
                                row.contribution().dimensions(),
                                row.contribution().measuringUnit(),
                                row.from(),
                                String.valueOf(row.until())),
                        Function.identity(),
                        (one, other) ->
                                new True(one.contribution().plus(other.contribution()), one.from(), one.until())))
                .values();
    }
}
