package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Resting;
import org.phaseout.enforcement.cases.domain.Stage.Timed;
import org.phaseout.enforcement.rules.domain.Condition;
import org.phaseout.enforcement.rules.domain.Follows.Revocation;

/** What a row asks for before a referral or a revocation, read from the case on a day (E6). */
final class Conditions {

    private static final String CLOSE = "close";

    private Conditions() {}

    static boolean isMet(Condition needs, Stage stage, LocalDate day) {
        return switch (needs) {
            case SERVED -> isReferable(stage, day);
            case UNHEEDED -> isUnheeded(stage, day);
            case FAILED_AFTER_LIMIT -> hasFailedAfterLimit(stage, day);
            case CLOSURE_DECIDED -> isClosureDecided(stage, day);
        };
    }

    private static boolean isClosureDecided(Stage stage, LocalDate day) {
        var decided = stage instanceof InProcedure in ? in.docket().decided() : null;
        return decided != null
                && decided.outcome().equals(CLOSE)
                && !day.isBefore(decided.by().on());
    }

    /** Of a revocation upon a ground; a measure it waits for is that of the ground. */
    static boolean isMet(Revocation revocation, String ground, InProcedure stage, LocalDate day) {
        var needs = revocation.needs();
        var after = revocation.after();
        return needs == null
                || ((after == null || isLed(stage, ground, after))
                        && isMet(needs, Timing.base(Strands.of(stage, ground)), day));
    }

    static boolean holds(CaseLicenceRevoked revoked, InProcedure stage, LocalDate on) {
        return isMet(asked(revoked), revoked.ground(), stage, on);
    }

    /** What the clock of another measure says is no matter of it, nor what is said once a government has decided. */
    static boolean stillHolds(CaseLicenceRevoked revoked, InProcedure stage, LocalDate on) {
        var after = revoked.after();
        if (after == null) {
            return revoked.needs() == null || isClosureDecided(stage, LocalDate.MAX);
        }
        return Strands.clock(stage, revoked.ground()) == null
                || !isLed(stage, revoked.ground(), after)
                || holds(revoked, stage, on);
    }

    private static boolean isLed(InProcedure stage, String ground, String measure) {
        var leading = Transitions.docket(Strands.of(stage, ground)).measure();
        return leading != null
                && leading.ground().equals(ground)
                && leading.measure().equals(measure);
    }

    private static Revocation asked(CaseLicenceRevoked revoked) {
        return new Revocation(
                revoked.licence(),
                revoked.clause(),
                revoked.requested(),
                revoked.gravity() != null,
                revoked.after(),
                revoked.needs() == null ? null : Condition.of(revoked.needs()));
    }

    /** E6: on that day the limit had lapsed, a re-inspection had failed, or a measure without limit was in effect. */
    static boolean isReferable(Stage stage, LocalDate day) {
        return (stage instanceof InEffect(var _, var servedOn) && !day.isBefore(servedOn)) || isUnheeded(stage, day);
    }

    /** What it needed is so on that day, or a ground is found that needs no measure before it. */
    static boolean isReferable(Stage stage, LocalDate day, CaseReferred as) {
        return as.ground() == null
                ? isMet(as.needed(), stage, day)
                : Timing.isBeforeReferral(stage)
                        && Transitions.docket(stage).grounds().has(as.ground());
    }

    /** The limit had lapsed by that day, and a re-inspection after it has failed. */
    static boolean hasFailedAfterLimit(Stage stage, LocalDate day) {
        var failed = stage instanceof NotMet lapsed
                ? lapsed.docket().orders().rectification().failed()
                : null;
        return failed != null
                && !failed.last().isAfter(day)
                && Objects.requireNonNull(Timing.clock(stage)).isPastOn(failed.last());
    }

    /** A measure is in effect or runs on that day. */
    static boolean isServed(Stage stage, LocalDate day) {
        var servedOn = stage instanceof Resting ? null : Timing.servedOn(stage);
        return servedOn != null && !day.isBefore(servedOn);
    }

    /** On that day the limit had lapsed, or a re-inspection had failed. */
    static boolean isUnheeded(Stage stage, LocalDate day) {
        return (stage instanceof NotMet lapsed && lapsed.clock().isPastOn(day))
                || ((stage instanceof Timed || stage instanceof InEffect)
                        && Transitions.docket(stage).orders().rectification().hasFailedBy(day));
    }
}
