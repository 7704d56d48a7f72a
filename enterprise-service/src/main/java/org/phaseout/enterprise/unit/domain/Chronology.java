package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.BeforeItsGround;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.DocumentDatedLater;

/**
 * Days that contradict each other. A fact does not happen before what it rests on, or a unit that came late would be
 * punctual by a slip of the pen (U10); nor is a document dated after the fact that it proves (E8).
 */
final class Chronology {

    static Optional<Reason> obstacle(UnitEvent event, LocalDate on, Standing unit) {
        var days = days(event, unit);
        return days.ground()
                .filter(on::isBefore)
                .<Reason>map(ground -> new BeforeItsGround(days.rule(), on, ground))
                .or(() -> days.document()
                        .filter(document -> document.day().isAfter(on))
                        .map(document -> new DocumentDatedLater(document.place(), document.day(), on)));
    }

    /**
     * The days that bound the day of a fact.
     *
     * @param rule that an earlier day would break
     * @param ground the last day of what it rests on
     */
    private record Days(String rule, Optional<LocalDate> ground, Optional<Dated> document) {

        static final Days FREE = new Days("", Optional.empty(), Optional.empty());

        static Days notBefore(String rule, Stream<LocalDate> days) {
            return new Days(rule, days.max(Comparator.naturalOrder()), Optional.empty());
        }

        static Days notBefore(String rule, @Nullable LocalDate day) {
            return notBefore(rule, Stream.ofNullable(day));
        }

        Days provenBy(String place, LocalDate day) {
            return new Days(rule, ground, Optional.of(new Dated(place, day)));
        }
    }

    /** @param place of the document's date in the data of the action */
    private record Dated(String place, LocalDate day) {}

    private static Days days(UnitEvent event, Standing unit) {
        var sealedOn = unit.sealing().sealedOn();
        var dismantling = unit.dismantling();
        return switch (event) {
            case SealingEvent.UnitCommitmentMadePublic fact ->
                Days.FREE.provenBy("on", fact.commitment().on());
            case SealingEvent.UnitSealingNoticePublished fact ->
                Days.FREE.provenBy("on", fact.notice().on());
            case SealingEvent.UnitSealed _ -> Days.notBefore("U4", sealingFacts(unit.sealing()));
            case ExitEvent.UnitConsentRequested fact ->
                Days.notBefore("U5", sealedOn)
                        .provenBy("request/on", fact.request().on());
            case ExitEvent.UnitConsentGiven fact ->
                Days.notBefore("U5", sealedOn)
                        .provenBy("consent/on", fact.consent().on());
            case ExitEvent.UnitExitedSealed _ -> Days.notBefore("U5", sealedOn);
            case ExitEvent.UnitDismantlingStarted _ -> Days.notBefore("U6", wayOpenedOn(unit.sealing()));
            case ExitEvent.UnitMachineDisposed _ -> Days.notBefore("U6", dismantling.startedOn());
            case ExitEvent.UnitAuxiliaryReused fact ->
                Days.notBefore("U6", dismantling.startedOn())
                        .provenBy("report/on", fact.report().on());
            case ExitEvent.UnitDismantled _ -> Days.notBefore("U6", dismantling.lastDisposalOn());
            case ExitEvent.UnitCheckedOnSite _ -> Days.notBefore("U9", dismantling.inPlaceOn());
            case ExitEvent.UnitAccepted _, ExitEvent.UnitSentBackAtAcceptance _, ExitEvent.UnitFailedAcceptance _ ->
                Days.notBefore("U9", unit.acceptance().checkedOn());
            case UnitEvent.UnitIdentified _,
                    ListingEvent.UnitListed _,
                    ListingEvent.UnitCarriedOver _,
                    SealingEvent.UnitWayDetermined _,
                    SealingEvent.UnitWaterCut _,
                    SealingEvent.UnitPowerCut _,
                    SealingEvent.UnitPowerDeviceRemoved _,
                    SealingEvent.UnitEquipmentSealed _,
                    SealingEvent.UnitDismantleDateSet _,
                    FindingEvent.UnitReminded _,
                    FindingEvent.UnitResurgenceSuspected _,
                    FindingEvent.UnitResurgenceConfirmed _,
                    FindingEvent.UnitResurgenceCleared _,
                    FindingEvent.UnitOverdue _,
                    FindingEvent.UnitOverdueOvertaken _,
                    FindingEvent.UnitClosureDecided _,
                    FindingEvent.UnitGroundAnnulled _,
                    UndoingEvent.UnitVoided _,
                    UndoingEvent.UnitCorrected _ -> Days.FREE;
        };
    }

    private static Stream<LocalDate> sealingFacts(Sealing sealing) {
        return Stream.concat(Stream.ofNullable(sealing.way()), sealing.facts().values().stream())
                .map(Happened::on);
    }

    private static @Nullable LocalDate wayOpenedOn(Sealing sealing) {
        var way = sealing.way();
        return sealing.mayBeDismantledAtOnce() && way != null ? way.on() : sealing.sealedOn();
    }

    private Chronology() {}
}
