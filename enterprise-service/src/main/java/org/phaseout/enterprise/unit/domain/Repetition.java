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
            case ListingEvent.UnitCarriedOver fact -> List.of(ListingEvent.UnitCarriedOver.class, fact.year());
            case ExitEvent.UnitMachineDisposed fact ->
                List.of(ExitEvent.UnitMachineDisposed.class, Dismantling.machine(fact));
            case ExitEvent.UnitAuxiliaryReused fact -> List.of(ExitEvent.UnitAuxiliaryReused.class, fact.equipment());
            case FindingEvent.UnitClosureDecided fact -> List.of(FindingEvent.UnitClosureDecided.class, fact.caseId());
            case FindingEvent.UnitGroundAnnulled fact -> List.of(FindingEvent.UnitGroundAnnulled.class, fact.caseId());
            case FindingEvent.UnitReminded fact -> fact;
            case ExitEvent.UnitCheckedOnSite _,
                    ExitEvent.UnitAccepted _,
                    ExitEvent.UnitSentBackAtAcceptance _,
                    ExitEvent.UnitFailedAcceptance _ -> "acceptance";
            case FindingEvent.UnitResurgenceSuspected _,
                    FindingEvent.UnitResurgenceConfirmed _,
                    FindingEvent.UnitResurgenceCleared _ -> "resurgence";
            case UnitEvent.UnitIdentified _,
                    ListingEvent.UnitListed _,
                    SealingEvent.UnitWayDetermined _,
                    SealingEvent.UnitWaterCut _,
                    SealingEvent.UnitPowerCut _,
                    SealingEvent.UnitPowerDeviceRemoved _,
                    SealingEvent.UnitEquipmentSealed _,
                    SealingEvent.UnitCommitmentMadePublic _,
                    SealingEvent.UnitSealingNoticePublished _,
                    SealingEvent.UnitDismantleDateSet _,
                    SealingEvent.UnitSealed _,
                    ExitEvent.UnitConsentRequested _,
                    ExitEvent.UnitConsentGiven _,
                    ExitEvent.UnitExitedSealed _,
                    ExitEvent.UnitDismantlingStarted _,
                    ExitEvent.UnitDismantled _,
                    FindingEvent.UnitOverdue _,
                    FindingEvent.UnitOverdueOvertaken _,
                    UndoingEvent.UnitVoided _,
                    UndoingEvent.UnitCorrected _ -> event.getClass();
        };
    }

    /** Checks, verdicts, reminders and suspicions come as often as they come; what else is refused says why. */
    private static boolean mayHappenAgain(UnitEvent event) {
        return place(event) instanceof String || event instanceof FindingEvent.UnitReminded;
    }
}
