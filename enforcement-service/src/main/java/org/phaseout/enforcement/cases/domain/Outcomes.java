package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Decisions.Part;
import org.phaseout.enforcement.cases.domain.Orders.Before;
import org.phaseout.enforcement.cases.domain.Stage.Annulled;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.FoundVoid;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Referred;

/**
 * The steps of {@link Course} by which a review undoes a case or single decisions of it (E6a). The stage follows where it rests on what
 * falls: 撤销 and 确认无效 end the case there, 责令重作 leads it back to where that was decided; else it stays. Null where a step cannot be
 * taken.
 */
final class Outcomes {

    private Outcomes() {}

    static @Nullable Stage undone(Stage stage, About about, Effect by) {
        if (!Transitions.isReviewable(stage) || !Decisions.areKnown(Transitions.docket(stage), about)) {
            return null;
        }
        var in = (InProcedure) Strands.front(stage);
        if (about.isAll()) {
            return by == Effect.TO_BE_DECIDED_ANEW ? Transitions.decidedAnew(stage) : ended(in.docket(), by, false);
        }
        var falling = Falling.of(in, about);
        var docket = without(in.docket(), falling, by);
        return by == Effect.TO_BE_DECIDED_ANEW ? reopened(in, docket, falling) : ended(in, docket, falling, by);
    }

    private static Docket without(Docket docket, Falling falling, Effect by) {
        var marked = docket.marked(marks -> marks.reviewed(known ->
                known.fell(falling.named().stream(), by).fell(falling.resting().stream(), Effect.GROUND_FELL)));
        var undecided = falling.closing() ? marked.decided((Docket.Decided) null) : marked;
        var left = undecided.withOthers(undecided.others().stream()
                .flatMap(other -> left(other, falling, by).stream())
                .toList());
        return by == Effect.TO_BE_DECIDED_ANEW ? left.prepared(known -> known.without(abouts(falling))) : left;
    }

    /** A course upon another ground that falls is none any more, or leads back to where that was decided. */
    private static Optional<Strand> left(Strand other, Falling falling, Effect by) {
        var docket = other.course().docket();
        if (!falling.isOf(docket.orders())) {
            return Optional.of(other);
        }
        return by == Effect.TO_BE_DECIDED_ANEW
                ? falling.before(docket.orders()).map(earlier -> new Strand(other.ground(), backTo(docket, earlier)))
                : Optional.empty();
    }

    /** What is to be decided anew, or has lost what it rested on, is noticed anew. */
    private static List<String> abouts(Falling falling) {
        return Stream.concat(falling.named().stream(), falling.resting().stream())
                .map(Part::noticedAs)
                .toList();
    }

    private static InProcedure ended(InProcedure stage, Docket docket, Falling falling, Effect by) {
        if (falling.closing()
                || (isLedByWhatFalls(stage, falling) && docket.others().isEmpty())) {
            return ended(docket, by, true);
        }
        if (isLedByWhatFalls(stage, falling)) {
            return byOthers(stage, docket, by);
        }
        var then = stays(stage, docket, falling);
        return stage instanceof Closed && !(then instanceof Closed) ? ended(docket, by, true) : then;
    }

    /** The courses upon other grounds go on; a referral upon what fell does not. */
    private static InProcedure byOthers(InProcedure stage, Docket docket, Effect by) {
        var then = (InProcedure) Strands.front(new Opened(docket.rectified(Rectification::withoutFailure)));
        if (!(stage instanceof Closed closed)) {
            return then;
        }
        return closed.hasGroundIn(then) ? closed.resting(then) : ended(then.docket(), by, true);
    }

    /** A closed case whose ending has no ground any more is ended by the review. */
    private static InProcedure ended(Docket docket, Effect by, boolean inPart) {
        var last = docket.remembering(null);
        return by == Effect.FOUND_VOID ? new FoundVoid(last, inPart) : new Annulled(last, inPart);
    }

    /** The course of the leading measure is all that the case has come to. */
    private static boolean isLedByWhatFalls(InProcedure stage, Falling falling) {
        return falling.isLeading(stage.docket()) && stage.docket().decided() == null && !isReferredAtOnce(stage);
    }

    private static boolean isReferredAtOnce(InProcedure stage) {
        return stage instanceof Referred referred && referred.as().ground() != null;
    }

    /** A referral upon a ground that needs no measure goes on without the measure. */
    private static InProcedure stays(InProcedure stage, Docket docket, Falling falling) {
        if (stage instanceof Referred referred && falling.isLeading(stage.docket())) {
            return referred.resting(before(docket, stage.docket(), falling));
        }
        return changed(stage, docket);
    }

    private static InProcedure changed(InProcedure stage, Docket docket) {
        return Objects.requireNonNull(Timing.changed(stage, _ -> docket, clock -> clock));
    }

    private static InProcedure reopened(InProcedure stage, Docket docket, Falling falling) {
        if (falling.isLeading(stage.docket()) && (stage.docket().decided() == null || falling.closing())) {
            var then = before(docket, stage.docket(), falling);
            return isReferredAtOnce(stage) ? ((Referred) stage).resting(then) : (InProcedure) Strands.front(then);
        }
        var decided = stage.docket().decided();
        if (falling.closing() && decided != null) {
            var upon = decided.upon();
            return new Referred(upon.from().with(docket), upon.on(), upon.as());
        }
        return switch (stage) {
            case Closed closed -> changed(closed.from(), docket);
            case Annulled _, FoundVoid _ -> new Opened(docket);
            case InProcedure open -> changed(open, docket);
        };
    }

    /** Where the first measure that falls was ordered: nothing led yet, or the one before it. */
    private static InProcedure before(Docket docket, Docket was, Falling falling) {
        return falling.before(was.orders())
                .filter(earlier -> was.stands(earlier.as()))
                .map(earlier -> backTo(docket, earlier))
                .orElseGet(() -> new Opened(docket.rectified(Rectification::withoutFailure)));
    }

    private static InProcedure backTo(Docket docket, Before earlier) {
        return earlier.stage().with(docket.ordered(orders -> orders.backTo(earlier)));
    }
}
