package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitAccepted;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitCheckedOnSite;
import org.phaseout.enterprise.unit.domain.Report.JudgeAcceptance;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.AlreadyOut;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.DefectsFound;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NotCheckedOnSite;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NotDismantled;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NotListed;

/**
 * U9: a check on site, then the group's verdict; each verdict needs a check of its own.
 *
 * @param checked the last check since the last verdict; null where there was none
 * @param accepted null until the group accepts
 */
record Acceptance(
        @Nullable Happened<UnitCheckedOnSite> checked,
        @Nullable UnitAccepted accepted) {

    static final Acceptance NONE = new Acceptance(null, null);

    private static final String DEFECTS = "defects";

    Acceptance afterCheck(UnitCheckedOnSite check, LocalDate on) {
        return new Acceptance(new Happened<>(check, on), accepted);
    }

    Acceptance afterRejection() {
        return new Acceptance(null, accepted);
    }

    Acceptance with(UnitAccepted acceptance) {
        return new Acceptance(null, acceptance);
    }

    @Nullable
    LocalDate checkedOn() {
        return checked == null ? null : checked.on();
    }

    static UnitEvent fact(JudgeAcceptance command, Standing unit) {
        var unitId = command.unitId().value();
        return switch (command.verdict()) {
            case PASSED -> new UnitAccepted(unitId, planYear(unit), command.members(), Machines.exit(unit));
            case RECTIFY -> new ExitEvent.UnitSentBackAtAcceptance(unitId, command.reasons(), command.members());
            case FAILED -> new ExitEvent.UnitFailedAcceptance(unitId, command.reasons(), command.members());
        };
    }

    private static int planYear(Standing unit) {
        return unit.listings()
                .last()
                .orElseThrow(() -> new UnitRefused(new NotListed()))
                .year();
    }

    static Optional<Reason> toCheck(Standing unit) {
        return switch (unit.stage()) {
            case DISMANTLED -> Optional.empty();
            case ACCEPTED, EXITED_SEALED -> Optional.of(new AlreadyOut(unit.stage()));
            case IDENTIFIED, LISTED, TO_DISMANTLE, TO_SEAL, SEALED, DISMANTLING, VOIDED ->
                Optional.of(new NotDismantled(unit.stage()));
        };
    }

    static Optional<Reason> toJudge(Standing unit) {
        return toCheck(unit)
                .or(() -> unit.acceptance().checked() == null ? Optional.of(new NotCheckedOnSite()) : Optional.empty());
    }

    /** What is accepted was found in order, and listed in the plan of that year with those machines. */
    static Optional<Reason> obstacle(UnitAccepted acceptance, Standing unit) {
        var listed = unit.listings()
                .last()
                .filter(listing -> listing.year() == acceptance.planYear())
                .isPresent();
        return toJudge(unit)
                .or(() -> unit.acceptance().defects())
                .or(() -> listed && acceptance.machines().released().equals(unit.machines())
                        ? Optional.empty()
                        : Optional.of(new NotListed()));
    }

    /** What the check found wanting is put right, and checked again, before it is accepted. */
    private Optional<Reason> defects() {
        return Optional.ofNullable(checked)
                .filter(check -> check.what().result().equals(DEFECTS))
                .map(check -> new DefectsFound(check.on()));
    }
}
