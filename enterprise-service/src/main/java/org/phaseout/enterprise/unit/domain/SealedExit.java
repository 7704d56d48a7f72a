package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitConsentGiven;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitConsentRequested;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitExitedSealed;
import org.phaseout.enterprise.unit.domain.Report.ExitSealed;
import org.phaseout.enterprise.unit.domain.Report.GiveConsent;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.ConsentMissing;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.ConsentNotRequested;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NotSealed;

/**
 * U5: sealing is not the end, unless the province consents on one of the four reasons (工信部产业函〔2015〕97号).
 *
 * @param exited null until the sealing is accepted as exit
 */
record SealedExit(
        @Nullable UnitConsentRequested requested,
        @Nullable UnitConsentGiven given,
        @Nullable Happened<UnitExitedSealed> exited) {

    static final SealedExit NONE = new SealedExit(null, null, null);

    SealedExit with(UnitConsentRequested request) {
        return new SealedExit(request, given, exited);
    }

    SealedExit with(UnitConsentGiven consent) {
        return new SealedExit(requested, consent, exited);
    }

    SealedExit with(UnitExitedSealed exit, LocalDate on) {
        return new SealedExit(requested, given, new Happened<>(exit, on));
    }

    UnitConsentGiven fact(GiveConsent command) {
        if (requested == null) {
            throw new UnitRefused(new ConsentNotRequested());
        }
        return new UnitConsentGiven(command.unitId().value(), requested.reason(), command.consent());
    }

    UnitExitedSealed fact(ExitSealed command, Standing unit) {
        if (given == null) {
            throw new UnitRefused(new ConsentMissing());
        }
        return new UnitExitedSealed(
                command.unitId().value(),
                given.reason(),
                given.consent(),
                command.office(),
                command.document(),
                Machines.exit(unit));
    }

    static Optional<Reason> obstacle(UnitConsentRequested request, Standing unit) {
        var stage = unit.stage();
        return stage == Stage.SEALED ? Optional.empty() : Optional.of(new NotSealed(stage));
    }

    static Optional<Reason> obstacle(UnitConsentGiven consent, Standing unit) {
        var requested = unit.sealedExit().requested();
        return requested != null && requested.reason().equals(consent.reason())
                ? Optional.empty()
                : Optional.of(new ConsentNotRequested());
    }

    static Optional<Reason> obstacle(UnitExitedSealed exit, Standing unit) {
        var stage = unit.stage();
        if (stage != Stage.SEALED) {
            return Optional.of(new NotSealed(stage));
        }
        var given = unit.sealedExit().given();
        return given != null
                        && given.consent().equals(exit.consent())
                        && exit.machines().released().equals(unit.machines())
                ? Optional.empty()
                : Optional.of(new ConsentMissing());
    }
}
