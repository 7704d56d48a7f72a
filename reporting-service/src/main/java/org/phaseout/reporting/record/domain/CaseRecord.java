package org.phaseout.reporting.record.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.CaseRecord.Effect.Kind;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;

/**
 * A case as far as its standing facts tell: where the procedure is, and apart from that which legal effects there are.
 *
 * @param met whether compliance was found, in time or after the lapse
 * @param failedOn the first re-inspection that failed; null when none has
 * @param referral the last; it need not hold
 */
public record CaseRecord(
        State state,
        boolean met,
        @Nullable LocalDate failedOn,
        @Nullable Referral referral) {

    private static final String CLOSE = "close";
    private static final String NONE = "none";

    private static final CaseRecord BLANK = new CaseRecord(State.OPENED, false, null, null);

    /** @param afterLapse told of a limit that had lapsed */
    record Referral(LocalDate on, boolean afterLapse) {}

    /** {@code code} is public and outlives the name. */
    public enum State {
        OPENED("opened"),
        ORDERED("ordered"),
        RUNNING("running"),
        MET("met"),
        NOT_MET("not-met"),
        REFERRED("referred"),
        DECIDED("decided"),
        CLOSING_ORDERED("closing-ordered"),
        CARRIED_OUT("carried-out"),
        CLOSED("closed"),
        ANNULLED("annulled"),
        VOID("void");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** By the word a message has; a measure that is in effect without a limit was told as ordered. */
        public static @Nullable State of(@Nullable String word) {
            return word == null
                    ? null
                    : Arrays.stream(values())
                            .filter(state -> state.code.equals(word))
                            .findFirst()
                            .orElse(ORDERED);
        }
    }

    /**
     * @param standing in their order
     * @return nothing when no opening is among them
     */
    public static Stream<CaseRecord> of(Stream<Telling> standing) {
        var tellings =
                standing.filter(telling -> telling.fact() instanceof OfCase).toList();
        return opening(tellings.stream())
                .map(_ -> courses(tellings).stream()
                        .map(course -> course.stream().reduce(BLANK, CaseRecord::after, (_, last) -> last))
                        .min(Comparator.comparingInt(CaseRecord::weight))
                        .orElse(BLANK));
    }

    /** What is told of each ground upon which something was ordered, with what is told of the case; all of it where there is one. */
    private static List<List<Telling>> courses(List<Telling> all) {
        var tellings = withoutGone(all);
        var grounds = tellings.stream()
                .flatMap(telling -> Stream.ofNullable(ground(telling)))
                .distinct()
                .toList();
        return grounds.size() < 2
                ? List.of(tellings)
                : grounds.stream()
                        .map(ground -> tellings.stream()
                                .filter(telling -> ground(telling) == null || ground.equals(ground(telling)))
                                .toList())
                        .toList();
    }

    /** E6a: what was told of a course that is none any more tells nothing of where the case is. */
    private static List<Telling> withoutGone(List<Telling> tellings) {
        var left = tellings;
        for (int i = 0; i < tellings.size(); i++) {
            if (tellings.get(i).fact() instanceof OfCase.FellInPart fell) {
                var before = tellings.subList(0, i);
                left = left.stream()
                        .filter(telling -> ground(telling) == null
                                || !fell.grounds().contains(ground(telling))
                                || !before.contains(telling))
                        .toList();
            }
        }
        return left;
    }

    private static @Nullable String ground(Telling telling) {
        return telling.fact() instanceof OfCase.OfCourse of ? of.ground() : null;
    }

    /** Of several courses the one that matters most tells where the case is: it is met when all of them are. */
    private int weight() {
        return switch (state) {
            case REFERRED -> 0;
            case NOT_MET -> 1;
            case ORDERED -> 2;
            case RUNNING -> 3;
            case OPENED, MET, DECIDED, CLOSING_ORDERED, CARRIED_OUT, CLOSED, ANNULLED, VOID -> 4;
        };
    }

    public static Stream<OfCase.Opened> opening(Stream<Telling> standing) {
        return standing.map(Telling::fact)
                .filter(OfCase.Opened.class::isInstance)
                .map(OfCase.Opened.class::cast)
                .limit(1);
    }

    private CaseRecord after(Telling telling) {
        return telling.fact() instanceof OfCase fact ? after(fact, telling.occurredOn()) : this;
    }

    private CaseRecord after(OfCase fact, LocalDate on) {
        return switch (fact) {
            case OfCase.Opened _ -> this;
            case OfCase.MeasureOrdered _ -> BLANK.in(State.ORDERED);
            case OfCase.MeasureServed _ -> BLANK.in(State.RUNNING);
            case OfCase.Met(var afterLapse, var _) ->
                new CaseRecord(afterLapse ? state : State.MET, true, failedOn, referral);
            case OfCase.Failed _ -> new CaseRecord(state, met, failedOn == null ? on : failedOn, referral);
            case OfCase.Lapsed(var lastDay, var _) -> in(isReferredAfter(lastDay) ? State.REFERRED : State.NOT_MET);
            case OfCase.LapseOvertaken _ -> lapseOvertaken();
            case OfCase.Referred _ ->
                new CaseRecord(State.REFERRED, met, failedOn, new Referral(on, state == State.NOT_MET));
            case OfCase.Decided _ -> in(State.DECIDED);
            case OfCase.Changed(var outcome) ->
                state == State.CLOSING_ORDERED && outcome.equals(NONE) ? in(State.DECIDED) : this;
            case OfCase.ClosingOrdered _ -> in(State.CLOSING_ORDERED);
            case OfCase.CarriedOut _ -> in(State.CARRIED_OUT);
            case OfCase.Closed _ -> in(State.CLOSED);
            case OfCase.Annulled _ -> in(State.ANNULLED);
            case OfCase.FoundVoid _ -> in(State.VOID);
            case OfCase.RedecisionOrdered _ -> BLANK;
            case OfCase.FellInPart fell -> without(fell);
        };
    }

    /** A referral that was made on another ground is there still, and one that has fallen holds again (E7). */
    private boolean isReferredAfter(LocalDate lastDay) {
        return state == State.REFERRED || (referral != null && referral.on().isAfter(lastDay));
    }

    /** E7: what was found late is in time now; with the lapse falls the referral that has no other ground. */
    private CaseRecord lapseOvertaken() {
        return state == State.NOT_MET || (state == State.REFERRED && !isReferredAllTheSame())
                ? in(met ? State.MET : State.RUNNING)
                : this;
    }

    private boolean isReferredAllTheSame() {
        return !met
                && referral != null
                && (!referral.afterLapse() || (failedOn != null && !failedOn.isAfter(referral.on())));
    }

    /** What was seen of a measure falls with it, and a referral upon it too. */
    private CaseRecord without(OfCase.FellInPart fell) {
        var next = fell.grounds().isEmpty() ? Objects.requireNonNullElse(fell.state(), state) : state;
        return new CaseRecord(next, met, fell.lapses() > 0 ? null : failedOn, fell.referral() ? null : referral);
    }

    private CaseRecord in(State next) {
        return new CaseRecord(next, met, failedOn, referral);
    }

    /** What a case has brought about in law, and since when. */
    public record Effect(Kind kind, LocalDate since) {

        public enum Kind {
            LAPSE,
            REFERRAL,
            CLOSURE,
            OTHER_DECISION
        }
    }

    /**
     * The legal effects there are. What falls on review falls from its beginning, as if it had not been (E6a); so does a
     * lapse that a late fact overtakes (E7), with the referral that rests on it, and a decision in whose place another
     * stands.
     *
     * @param standing in their order
     */
    public static List<Effect> effects(List<Telling> standing) {
        var courses = courses(standing);
        return courses.size() == 1
                ? effectsOf(standing)
                : Stream.concat(
                                courses.stream()
                                        .flatMap(course -> effectsOf(course).stream())
                                        .filter(effect -> effect.kind() == Kind.LAPSE),
                                courses.stream()
                                        .flatMap(course -> effectsOf(course).stream())
                                        .filter(effect -> effect.kind() != Kind.LAPSE)
                                        .distinct())
                        .toList();
    }

    private static List<Effect> effectsOf(List<Telling> standing) {
        var effects = new ArrayList<Effect>();
        var record = BLANK;
        for (var telling : standing) {
            if (telling.fact() instanceof OfCase fact) {
                var then = record.after(fact, telling.occurredOn());
                add(effects, fact, telling.occurredOn());
                then.keepReferral(effects, record, fact);
                record = then;
            }
        }
        return List.copyOf(effects);
    }

    private static void add(List<Effect> effects, OfCase fact, LocalDate on) {
        switch (fact) {
            case OfCase.Lapsed _ -> effects.add(new Effect(Kind.LAPSE, on));
            case OfCase.LapseOvertaken _ -> dropLast(effects, Kind.LAPSE);
            case OfCase.Referred _ -> effects.add(new Effect(Kind.REFERRAL, on));
            case OfCase.Decided(var outcome) -> decide(effects, outcome, on);
            case OfCase.Changed(var outcome) -> decide(effects, outcome, on);
            case OfCase.Annulled _, OfCase.FoundVoid _, OfCase.RedecisionOrdered _ -> effects.clear();
            case OfCase.FellInPart fell -> drop(effects, fell);
            case OfCase.Opened _,
                    OfCase.MeasureOrdered _,
                    OfCase.MeasureServed _,
                    OfCase.Met _,
                    OfCase.Failed _,
                    OfCase.ClosingOrdered _,
                    OfCase.CarriedOut _,
                    OfCase.Closed _ -> {}
        }
    }

    private static void drop(List<Effect> effects, OfCase.FellInPart fell) {
        if (fell.closure()) {
            dropLast(effects, Kind.CLOSURE);
            dropLast(effects, Kind.OTHER_DECISION);
        }
        if (fell.referral()) {
            dropLast(effects, Kind.REFERRAL);
        }
        for (int i = 0; i < fell.lapses(); i++) {
            dropLast(effects, Kind.LAPSE);
        }
    }

    /** A referral falls with what it rests on, and holds again when a limit is found to have lapsed before its day. */
    private void keepReferral(List<Effect> effects, CaseRecord before, OfCase fact) {
        if (fact instanceof OfCase.FellInPart) {
            return; // says itself what falls
        }
        if (before.state == State.REFERRED && (state == State.MET || state == State.RUNNING)) {
            dropLast(effects, Kind.REFERRAL);
        } else if (fact instanceof OfCase.Lapsed
                && before.state != state
                && referral != null
                && state == State.REFERRED) {
            effects.add(new Effect(Kind.REFERRAL, referral.on()));
        }
    }

    private static void decide(List<Effect> effects, String outcome, LocalDate on) {
        dropLast(effects, Kind.CLOSURE);
        dropLast(effects, Kind.OTHER_DECISION);
        effects.add(new Effect(outcome.equals(CLOSE) ? Kind.CLOSURE : Kind.OTHER_DECISION, on));
    }

    private static void dropLast(List<Effect> effects, Kind kind) {
        effects.stream()
                .filter(effect -> effect.kind() == kind)
                .reduce((_, last) -> last)
                .ifPresent(effects::remove);
    }
}
