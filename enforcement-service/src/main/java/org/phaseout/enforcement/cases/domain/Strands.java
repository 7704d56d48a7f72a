package org.phaseout.enforcement.cases.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ActReason.GroundNotFound;
import org.phaseout.enforcement.cases.domain.ActReason.GroundNotNamed;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Met;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Resting;
import org.phaseout.enforcement.cases.domain.Stage.Timed;
import org.phaseout.platform.domain.Act;

/**
 * A case may stand on several grounds, and each upon which something was ordered has a course of its own: order, service,
 * clock, extension, lapse and re-inspection. One of them is in front, and every rule reads the case as if there were no other;
 * here another is put in its place. A case with one course is never turned.
 */
final class Strands {

    private Strands() {}

    /** The case with the course of a ground in front; with none, where nothing was ordered upon it. As it is, where no ground is named. */
    static Stage of(Stage stage, @Nullable String ground) {
        if (ground == null || !(stage instanceof InProcedure in)) {
            return stage;
        }
        if (in instanceof Resting resting) {
            return resting.resting((InProcedure) of(resting.from(), ground));
        }
        return isCourse(in)
                        && !ground.equals(ground(in))
                        && in.docket().grounds().has(ground)
                ? turned(in, ground)
                : in;
    }

    private static Stage turned(InProcedure in, String ground) {
        var docket = in.docket();
        var wanted = strand(docket, ground);
        var rest = Stream.concat(
                        docket.others().stream().filter(each -> !each.ground().equals(ground)),
                        Optional.ofNullable(ground(in)).map(own -> new Strand(own, in.with(docket.aside()))).stream())
                .toList();
        return wanted.map(strand -> front(docket, strand, rest))
                .orElseGet(() -> new Opened(docket.turned(Orders.NONE, rest)));
    }

    private static InProcedure front(Docket docket, Strand strand, List<Strand> rest) {
        return strand.course().with(docket.turned(strand.course().docket().orders(), rest));
    }

    private static Optional<Strand> strand(Docket docket, String ground) {
        return docket.others().stream()
                .filter(each -> each.ground().equals(ground))
                .findFirst();
    }

    /** With the course in front upon which it is referred; where it needs none, as it stands. */
    static Stage referable(Stage stage, CaseReferred as) {
        return as.upon() == null ? front(stage) : of(stage, as.upon());
    }

    /** Of a step that is taken in a course: which one has to be said where there are several. */
    static Stage asked(Stage stage, @Nullable String ground, Act act) {
        var courses = grounds(stage);
        if (ground == null && courses.size() < 2) {
            return stage;
        }
        var docket = Requirements.own(stage, act, InProcedure.class::isInstance);
        if (ground == null) {
            throw Requirements.refused(new GroundNotNamed(courses));
        }
        if (!docket.grounds().has(ground)) {
            throw Requirements.refused(new GroundNotFound(ground));
        }
        return of(stage, ground);
    }

    /** The ground of the course in front, as it is stored with what happens in it; null where the case stands on one alone. */
    static @Nullable String named(Stage stage) {
        return stage instanceof InProcedure in && in.docket().grounds().areSeveral() ? ground(base(in)) : null;
    }

    /** The ground of the course in front, where there are others. */
    static @Nullable String inOneOfSeveral(InProcedure stage) {
        return isSeveral(stage) ? ground(base(stage)) : null;
    }

    /** Those upon which something was ordered, in the order in which they were found. */
    static List<String> grounds(Stage stage) {
        if (!(stage instanceof InProcedure in)) {
            return List.of();
        }
        var docket = in.docket();
        return docket.grounds().names().stream()
                .filter(ground -> ground.equals(ground(base(in)))
                        || strand(docket, ground).isPresent())
                .toList();
    }

    /** The case once for each course, with that in front; as it is where there is none. */
    static Stream<InProcedure> each(InProcedure stage) {
        return isSeveral(stage)
                ? grounds(stage).stream().map(ground -> (InProcedure) of(stage, ground))
                : Stream.of(stage);
    }

    static @Nullable Clock clock(Stage stage, String ground) {
        var of = of(stage, ground);
        return of instanceof InProcedure in && ground.equals(ground(base(in))) ? Timing.clock(of) : null;
    }

    /** By the course that matters most in front: what was not heeded, what is under way, what is met. */
    static Stage front(Stage stage) {
        if (!(stage instanceof InProcedure in) || in.docket().others().isEmpty()) {
            return stage;
        }
        if (in instanceof Referred referred && referred.as().upon() != null) {
            return of(referred, referred.as().upon());
        }
        if (in instanceof Resting resting) {
            return resting.resting((InProcedure) front(resting.from()));
        }
        return isCourse(in)
                ? each(in).min(Comparator.comparingInt(Strands::rank)).orElseThrow()
                : in;
    }

    private static int rank(InProcedure course) {
        if (course instanceof Met) {
            return 4;
        }
        if (course instanceof Stage.NotMet
                || course.docket().orders().rectification().failed() != null) {
            return 0;
        }
        if (course instanceof Ordered) {
            return 1;
        }
        return course instanceof Timed || isAwaited(course) ? 2 : 5;
    }

    /** A measure without a course of its own keeps no case open whose courses are met. */
    private static boolean isAwaited(InProcedure course) {
        return hasCourse(course) || each(course).noneMatch(Strands::hasCourse);
    }

    private static boolean hasCourse(InProcedure stage) {
        var measure = stage.docket().measure();
        return measure != null && measure.hasCourse();
    }

    /** Whether the case is referred, and upon another course than the one in front. */
    static boolean isReferredUponAnother(Stage stage) {
        return stage instanceof Referred referred
                && !Transitions.ground(referred).equals(ground(base(referred)));
    }

    /** Whether the case has several courses, and it is not decided what follows from them. */
    static boolean isSeveral(InProcedure stage) {
        return !stage.docket().others().isEmpty() && isCourse(base(stage));
    }

    private static InProcedure base(InProcedure stage) {
        return (InProcedure) Timing.base(stage);
    }

    private static @Nullable String ground(InProcedure stage) {
        var measure = stage.docket().measure();
        return measure == null ? null : measure.ground();
    }

    private static boolean isCourse(InProcedure stage) {
        return stage instanceof Opened
                || stage instanceof Ordered
                || stage instanceof InEffect
                || stage instanceof Timed
                || stage instanceof Met;
    }
}
