package org.phaseout.reporting.record.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.CaseRecord.State;
import org.phaseout.reporting.record.domain.LegalEffects.Effect.Kind;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;

/**
 * What a case has brought about in law, apart from where its procedure is. What falls on review falls from its beginning, as
 * if it had not been (E6a); so does a lapse that a late fact overtakes (E7), with the referral that rests on it, and a
 * decision in whose place another stands.
 */
public final class LegalEffects {

    private static final String CLOSE = "close";

    private final List<Effect> effects = new ArrayList<>();

    /** Where the procedure is after what was told so far. */
    private CaseRecord record = CaseRecord.BLANK;

    private LegalEffects() {}

    /** @param since the day from which it is there */
    public record Effect(Kind kind, LocalDate since) {

        public enum Kind {
            LAPSE,
            REFERRAL,
            CLOSURE,
            OTHER_DECISION
        }
    }

    /**
     * The effects there are.
     *
     * @param standing facts, in their order
     */
    public static List<Effect> of(List<Telling> standing) {
        var courses = CaseCourses.of(standing);
        if (courses.size() == 1) {
            return ofCourse(standing);
        }
        var effects = courses.stream().map(LegalEffects::ofCourse).flatMap(List::stream);
        return once(effects.toList());
    }

    /** Each course has lapses of its own; what else there is is of the case, though each course tells it. */
    private static List<Effect> once(List<Effect> effects) {
        var lapses = effects.stream().filter(effect -> effect.kind() == Kind.LAPSE);
        var others = effects.stream().filter(effect -> effect.kind() != Kind.LAPSE);
        return Stream.concat(lapses, others.distinct()).toList();
    }

    private static List<Effect> ofCourse(List<Telling> course) {
        var legal = new LegalEffects();
        for (var telling : course) {
            if (telling.fact() instanceof OfCase fact) {
                legal.tell(fact, telling.occurredOn());
            }
        }
        return List.copyOf(legal.effects);
    }

    private void tell(OfCase fact, LocalDate on) {
        var before = record;
        record = before.after(fact, on);
        add(fact, on);
        keepReferral(before, fact);
    }

    private void add(OfCase fact, LocalDate on) {
        switch (fact) {
            case OfCase.Lapsed _ -> effects.add(new Effect(Kind.LAPSE, on));
            case OfCase.LapseOvertaken _ -> dropLast(Kind.LAPSE);
            case OfCase.Referred _ -> effects.add(new Effect(Kind.REFERRAL, on));
            case OfCase.Decided(var outcome) -> decide(outcome, on);
            case OfCase.Changed(var outcome) -> decide(outcome, on);
            case OfCase.Annulled _, OfCase.FoundVoid _, OfCase.RedecisionOrdered _ -> effects.clear();
            case OfCase.FellInPart fell -> drop(fell);
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

    private void decide(String outcome, LocalDate on) {
        dropDecision();
        effects.add(new Effect(outcome.equals(CLOSE) ? Kind.CLOSURE : Kind.OTHER_DECISION, on));
    }

    private void drop(OfCase.FellInPart fell) {
        if (fell.closure()) {
            dropDecision();
        }
        if (fell.referral()) {
            dropLast(Kind.REFERRAL);
        }
        for (int i = 0; i < fell.lapses(); i++) {
            dropLast(Kind.LAPSE);
        }
    }

    /** A referral falls with what it rests on, and holds again when a limit is found to have lapsed before its day. */
    private void keepReferral(CaseRecord before, OfCase fact) {
        if (fact instanceof OfCase.FellInPart) {
            return; // says itself what falls
        }
        if (before.state() == State.REFERRED && (record.state() == State.MET || record.state() == State.RUNNING)) {
            dropLast(Kind.REFERRAL);
        } else if (fact instanceof OfCase.Lapsed && before.state() != State.REFERRED) {
            record.referralInForce().ifPresent(referral -> effects.add(new Effect(Kind.REFERRAL, referral.on())));
        }
    }

    private void dropDecision() {
        dropLast(Kind.CLOSURE);
        dropLast(Kind.OTHER_DECISION);
    }

    private void dropLast(Kind kind) {
        for (var at = effects.listIterator(effects.size()); at.hasPrevious(); ) {
            if (at.previous().kind() == kind) {
                at.remove();
                return;
            }
        }
    }
}
