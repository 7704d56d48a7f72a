package org.phaseout.reporting.record.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;

/**
 * A case as far as its standing facts tell: where the procedure is. Apart from that it has {@link LegalEffects}.
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

    private static final String NONE = "none";

    static final CaseRecord BLANK = new CaseRecord(State.OPENED, false, null, null);

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
                .map(_ -> CaseCourses.of(tellings).stream()
                        .map(course -> course.stream().reduce(BLANK, CaseRecord::after, (_, last) -> last))
                        .min(Comparator.comparingInt(CaseRecord::weight))
                        .orElse(BLANK));
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

    CaseRecord after(OfCase fact, LocalDate on) {
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

    /** The referral that holds; none where the case is referred no longer, or not yet. */
    Optional<Referral> referralInForce() {
        return state == State.REFERRED ? Optional.ofNullable(referral) : Optional.empty();
    }

    private CaseRecord in(State next) {
        return new CaseRecord(next, met, failedOn, referral);
    }
}
