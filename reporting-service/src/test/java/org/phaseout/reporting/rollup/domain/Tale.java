package org.phaseout.reporting.rollup.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.reporting.record.domain.RecordBook;
import org.phaseout.reporting.record.domain.RecordFact;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;
import org.phaseout.reporting.record.domain.RecordFact.OfUnit;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.domain.Telling;
import org.phaseout.reporting.record.domain.Telling.Undoing;
import org.phaseout.reporting.record.domain.Traits;

/** Tells of one record, fact by fact, each learned at nine o'clock of the day after it happened. */
final class Tale {

    private static final Traits CEMENT = new Traits("350504100", "2017-3011", List.of("energy"));

    static final OfUnit.Identified IDENTIFIED = new OfUnit.Identified(CEMENT, new BigDecimal("20.50"), "10kt/a");
    static final OfUnit.Overdue OVERDUE = new OfUnit.Overdue("sealing", LocalDate.of(2023, 6, 30));

    private final RecordRef record;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<RecordRef, List<Telling>> others = new HashMap<>();

    private Tale(RecordKind kind) {
        record = new RecordRef("350504", kind, "r-1");
    }

    static Tale of(RecordKind kind) {
        return new Tale(kind);
    }

    /** Of a unit that is identified. */
    static Tale unit() {
        return of(RecordKind.UNIT).on("2023-03-01", IDENTIFIED);
    }

    /** Of a case whose measure is served. */
    static Tale energyCase() {
        return of(RecordKind.CASE)
                .on("2023-03-01", new OfCase.Opened("energy", "uscc", "350504100", List.of("u-1")))
                .on("2023-03-02", new OfCase.MeasureOrdered())
                .on("2023-03-05", new OfCase.MeasureServed());
    }

    Tale on(String day, RecordFact fact) {
        return learned(LocalDate.parse(day).plusDays(1), day, fact, null, "industry");
    }

    Tale onLearned(String day, String learned, RecordFact fact) {
        return learned(LocalDate.parse(learned), day, fact, null, "industry");
    }

    Tale by(String authority, String day, RecordFact fact) {
        return learned(LocalDate.parse(day).plusDays(1), day, fact, null, authority);
    }

    /** Voids the fact at a version (U12). */
    Tale voided(String day, long version) {
        return learned(
                LocalDate.parse(day).plusDays(1), day, new RecordFact.Undid(), new Undoing(version, null), "industry");
    }

    Tale naming(RecordKind kind, String id, RecordFact fact) {
        var day = LocalDate.of(2023, 1, 2);
        others.put(
                new RecordRef(record.district(), kind, id),
                List.of(new Telling(1, fact, null, day, moment(day), "industry")));
        return this;
    }

    private Tale learned(LocalDate learned, String day, RecordFact fact, @Nullable Undoing undoing, String authority) {
        tellings.add(
                new Telling(tellings.size() + 1L, fact, undoing, LocalDate.parse(day), moment(learned), authority));
        return this;
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(BusinessClock.ZONE).toInstant();
    }

    /** What the record adds now: figure and state, track or measuring unit where there is one, to the value. */
    Map<String, String> now() {
        return adding(Rows.of(book()).stream().filter(Row::isCurrent).toList());
    }

    /** What is known now to have been true on the day. */
    Map<String, String> trueOn(String day) {
        return at(LocalDate.parse(day), null);
    }

    /** What was known at noon of one day to have been true on another. */
    Map<String, String> at(String trueOn, String knownOn) {
        return at(LocalDate.parse(trueOn), moment(LocalDate.parse(knownOn)).plusSeconds(3 * 3600));
    }

    private Map<String, String> at(LocalDate day, @Nullable Instant knownAt) {
        return adding(Rows.of(book()).stream()
                .filter(row -> knownAt == null
                        ? row.knownUntil() == null
                        : !row.knownFrom().isAfter(knownAt) && isAfter(row.knownUntil(), knownAt))
                .filter(row -> !row.contribution().from().isAfter(day)
                        && (row.contribution().until() == null
                                || row.contribution().until().isAfter(day)))
                .toList());
    }

    private static boolean isAfter(@Nullable Instant until, Instant moment) {
        return until == null || until.isAfter(moment);
    }

    private static Map<String, String> adding(List<Row> rows) {
        var adds = new TreeMap<String, String>();
        for (var row : rows) {
            var contribution = row.contribution().contribution();
            var dimensions = contribution.dimensions();
            var name = Stream.of(
                            contribution.figure().code(), dimensions.track(), dimensions.state(), dimensions.planYear())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            adds.merge(name, contribution.value().toPlainString(), (one, other) -> one + "+" + other);
        }
        adds.keySet().removeIf(name -> name.startsWith("facts-reported"));
        return adds;
    }

    RecordBook book() {
        return new RecordBook(record, tellings, others);
    }
}
