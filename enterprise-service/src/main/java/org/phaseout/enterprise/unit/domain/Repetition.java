package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.phaseout.platform.domain.History.Entry;

/**
 * Whether a fact was told before. The same fact of the same day, told again, is nothing new; another in the place of one
 * that stands is a correction (U12) and must be reported as one.
 */
sealed interface Repetition {

    record New() implements Repetition {}

    record Same() implements Repetition {}

    /** @param by the fact that has its place */
    record Otherwise(Entry<UnitEvent> by) implements Repetition {}

    static Repetition of(UnitEvent fact, LocalDate on, List<Entry<UnitEvent>> standing) {
        var place = place(fact);
        var told = standing.stream()
                .filter(entry -> place.equals(place(entry.fact())))
                .reduce((_, later) -> later);
        if (told.isEmpty()) {
            return new New();
        }
        var same =
                told.get().fact().equals(fact) && told.get().told().occurredOn().equals(on);
        return same ? new Same() : mayHappenAgain(fact) ? new New() : new Otherwise(told.get());
    }

    /** The fact whose place another would take among those that stand. */
    static Optional<Entry<UnitEvent>> inPlaceOf(UnitEvent fact, List<Entry<UnitEvent>> standing) {
        return mayHappenAgain(fact)
                ? Optional.empty()
                : standing.stream()
                        .filter(entry -> place(fact).equals(place(entry.fact())))
                        .findFirst();
    }

    /** Two facts with equal places say something of the same thing. */
    private static Object place(UnitEvent event) {
        return switch (event) {
            case UnitEvent.UnitCarriedOver fact -> List.of(UnitEvent.UnitCarriedOver.class, fact.year());
            case UnitEvent.UnitMachineDisposed fact ->
                List.of(UnitEvent.UnitMachineDisposed.class, Dismantling.machine(fact));
            case UnitEvent.UnitAuxiliaryReused fact -> List.of(UnitEvent.UnitAuxiliaryReused.class, fact.equipment());
            case UnitEvent.UnitClosureDecided fact -> List.of(UnitEvent.UnitClosureDecided.class, fact.caseId());
            case UnitEvent.UnitGroundAnnulled fact -> List.of(UnitEvent.UnitGroundAnnulled.class, fact.caseId());
            case UnitEvent.UnitReminded fact -> fact;
            case UnitEvent.UnitCheckedOnSite _,
                    UnitEvent.UnitAccepted _,
                    UnitEvent.UnitSentBackAtAcceptance _,
                    UnitEvent.UnitFailedAcceptance _ -> "acceptance";
            case UnitEvent.UnitResurgenceSuspected _,
                    UnitEvent.UnitResurgenceConfirmed _,
                    UnitEvent.UnitResurgenceCleared _ -> "resurgence";
            case UnitEvent.UnitIdentified _,
                    UnitEvent.UnitListed _,
                    UnitEvent.UnitWayDetermined _,
                    UnitEvent.UnitWaterCut _,
                    UnitEvent.UnitPowerCut _,
                    UnitEvent.UnitPowerDeviceRemoved _,
                    UnitEvent.UnitEquipmentSealed _,
                    UnitEvent.UnitCommitmentMadePublic _,
                    UnitEvent.UnitSealingNoticePublished _,
                    UnitEvent.UnitDismantleDateSet _,
                    UnitEvent.UnitSealed _,
                    UnitEvent.UnitConsentRequested _,
                    UnitEvent.UnitConsentGiven _,
                    UnitEvent.UnitExitedSealed _,
                    UnitEvent.UnitDismantlingStarted _,
                    UnitEvent.UnitDismantled _,
                    UnitEvent.UnitOverdue _,
                    UnitEvent.UnitOverdueOvertaken _,
                    UnitEvent.UnitVoided _,
                    UnitEvent.UnitCorrected _ -> event.getClass();
        };
    }

    /** Checks, verdicts, reminders and suspicions come as often as they come; what else is refused says why. */
    private static boolean mayHappenAgain(UnitEvent event) {
        return place(event) instanceof String || event instanceof UnitEvent.UnitReminded;
    }
}
