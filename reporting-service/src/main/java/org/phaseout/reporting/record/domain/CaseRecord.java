package org.phaseout.reporting.record.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.CaseRecord.Effect.Kind;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;

/**
 * A case as far as its standing facts tell: where the procedure is, and apart from that which legal effects there are.
 *
 * @param met whether compliance was found in time
 */
public record CaseRecord(State state, boolean met) {

    private static final String CLOSE = "close";

    private static final CaseRecord BLANK = new CaseRecord(State.OPENED, false);

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
    }

    /**
     * @param standing in their order
     * @return nothing when no opening is among them
     */
    public static Stream<CaseRecord> of(Stream<Telling> standing) {
        var facts = facts(standing);
        return facts.stream().anyMatch(OfCase.Opened.class::isInstance)
                ? Stream.of(facts.stream().reduce(BLANK, CaseRecord::after, (_, last) -> last))
                : Stream.empty();
    }

    private static List<OfCase> facts(Stream<Telling> standing) {
        return standing.map(Telling::fact)
                .filter(OfCase.class::isInstance)
                .map(OfCase.class::cast)
                .toList();
    }

    public static Stream<OfCase.Opened> opening(Stream<Telling> standing) {
        return facts(standing).stream()
                .filter(OfCase.Opened.class::isInstance)
                .map(OfCase.Opened.class::cast)
                .limit(1);
    }

    private CaseRecord after(OfCase fact) {
        return switch (fact) {
            case OfCase.Opened _, OfCase.Changed _ -> this;
            case OfCase.MeasureOrdered _ -> in(State.ORDERED);
            case OfCase.MeasureServed _ -> in(State.RUNNING);
            case OfCase.Met(var afterLapse) -> afterLapse ? this : new CaseRecord(State.MET, true);
            case OfCase.Lapsed _ -> in(State.NOT_MET);
            case OfCase.LapseOvertaken _ -> state == State.NOT_MET ? in(met ? State.MET : State.RUNNING) : this;
            case OfCase.Referred _ -> in(State.REFERRED);
            case OfCase.Decided _ -> in(State.DECIDED);
            case OfCase.ClosingOrdered _ -> in(State.CLOSING_ORDERED);
            case OfCase.CarriedOut _ -> in(State.CARRIED_OUT);
            case OfCase.Closed _ -> in(State.CLOSED);
            case OfCase.Annulled _ -> in(State.ANNULLED);
            case OfCase.FoundVoid _ -> in(State.VOID);
            case OfCase.RedecisionOrdered _ -> BLANK;
        };
    }

    private CaseRecord in(State next) {
        return new CaseRecord(next, met);
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
     * lapse that a late fact overtakes (E7) and a decision in whose place another stands.
     *
     * @param standing in their order
     */
    public static List<Effect> effects(List<Telling> standing) {
        var effects = new ArrayList<Effect>();
        for (var telling : standing) {
            if (telling.fact() instanceof OfCase fact) {
                add(effects, fact, telling.occurredOn());
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
            case OfCase.Opened _,
                    OfCase.MeasureOrdered _,
                    OfCase.MeasureServed _,
                    OfCase.Met _,
                    OfCase.ClosingOrdered _,
                    OfCase.CarriedOut _,
                    OfCase.Closed _ -> {}
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
