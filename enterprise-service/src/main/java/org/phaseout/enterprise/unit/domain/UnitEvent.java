package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.enterprise.domain.Uscc;
import org.phaseout.enterprise.unit.domain.UnitCommand.PlanOf;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undoing;

/** Everything that can have happened to a capacity unit. Stored for ever, so fields are only ever added. */
public sealed interface UnitEvent extends Fact {

    String unitId();

    @Override
    default String aggregateId() {
        return unitId();
    }

    @Override
    default List<ClaimChange> claims() {
        return Machines.changedBy(this);
    }

    private static List<ClaimChange> restingOn(PlanOf plan) {
        return List.of(new Taken(plan.claim().restedOn()));
    }

    record Equipment(
            String kind,
            @Nullable String maker,
            @Nullable String model,
            List<String> serials,
            int count,
            Map<String, BigDecimal> parameters) {}

    record CatalogueItem(
            String edition, String item, @Nullable LocalDate dueOn) {}

    /** @param machines fingerprints the unit holds from here on (U8) */
    @StoredAs("unit-identified")
    record UnitIdentified(
            String unitId,
            String enterpriseId,
            String uscc,
            String enterpriseName,
            String township,
            String industryCode,
            String industryEdition,
            Equipment equipment,
            List<String> machines,
            BigDecimal capacity,
            String capacityUnit,
            List<String> basis,
            List<CatalogueItem> catalogue,
            List<String> surveyedBy)
            implements UnitEvent {

        @Override
        public List<ClaimChange> claims() {
            var owner = new Uscc(uscc).claim().restedOn();
            return Stream.concat(Machines.changedBy(this).stream(), Stream.of(new Taken(owner)))
                    .toList();
        }
    }

    /**
     * U8: machines of this unit were seen before.
     *
     * @param formerUnitId the unit that exited with them
     * @param machines fingerprints that were recognised
     */
    @StoredAs("unit-resurgence-suspected")
    record UnitResurgenceSuspected(String unitId, String formerUnitId, List<String> machines) implements UnitEvent {}

    @StoredAs("unit-resurgence-confirmed")
    record UnitResurgenceConfirmed(String unitId, String formerUnitId, String office, String reason, String document)
            implements UnitEvent {}

    @StoredAs("unit-resurgence-cleared")
    record UnitResurgenceCleared(String unitId, String formerUnitId, String office, String reason, String document)
            implements UnitEvent {}

    /** @param planId the plan of the township and year; {@code way} is dismantle or seal */
    @StoredAs("unit-listed")
    record UnitListed(
            String unitId, String planId, String township, int year, String way, LocalDate exitBy, String document)
            implements UnitEvent {

        @Override
        public List<ClaimChange> claims() {
            return restingOn(new PlanOf(township, year));
        }
    }

    /** @param fromYear and {@code fromDocument}: the earlier listing */
    @StoredAs("unit-carried-over")
    record UnitCarriedOver(
            String unitId,
            String planId,
            String township,
            int year,
            int fromYear,
            String fromDocument,
            String way,
            LocalDate exitBy,
            String document)
            implements UnitEvent {

        @Override
        public List<ClaimChange> claims() {
            return restingOn(new PlanOf(township, year));
        }
    }

    /** @param dismantleBy set when the conditions exist; never rolls */
    @StoredAs("unit-way-determined")
    record UnitWayDetermined(
            String unitId,
            boolean conditionsExist,
            String office,
            String reason,
            @Nullable LocalDate dismantleBy) implements UnitEvent {}

    /** @param ground {@code enterprise}, or {@code order}, which has a document */
    @StoredAs("unit-water-cut")
    record UnitWaterCut(
            String unitId, String ground, @Nullable String document) implements UnitEvent {}

    /** @param ground {@code enterprise}, or {@code order}, which has a document */
    @StoredAs("unit-power-cut")
    record UnitPowerCut(
            String unitId, String ground, @Nullable String document) implements UnitEvent {}

    @StoredAs("unit-power-device-removed")
    record UnitPowerDeviceRemoved(String unitId, String device) implements UnitEvent {}

    @StoredAs("unit-equipment-sealed")
    record UnitEquipmentSealed(String unitId, List<String> sealNumbers) implements UnitEvent {}

    @StoredAs("unit-commitment-made-public")
    record UnitCommitmentMadePublic(String unitId, Commitment commitment) implements UnitEvent {}

    @StoredAs("unit-sealing-notice-published")
    record UnitSealingNoticePublished(String unitId, SealingNotice notice) implements UnitEvent {}

    @StoredAs("unit-dismantle-date-set")
    record UnitDismantleDateSet(String unitId, LocalDate dismantleBy) implements UnitEvent {}

    /** U4: the seven facts stood; commitment, notice and date as they stood then. */
    @StoredAs("unit-sealed")
    record UnitSealed(String unitId, String office, Commitment commitment, SealingNotice notice, LocalDate dismantleBy)
            implements UnitEvent {}

    /** @param reason {@code debt}, {@code state-assets}, {@code heritage} or {@code conversion} */
    @StoredAs("unit-consent-requested")
    record UnitConsentRequested(String unitId, String reason, String proof, OfficialDocument request)
            implements UnitEvent {}

    @StoredAs("unit-consent-given")
    record UnitConsentGiven(String unitId, String reason, OfficialDocument consent) implements UnitEvent {}

    /** U5: an end state. */
    @StoredAs("unit-exited-sealed")
    record UnitExitedSealed(
            String unitId,
            String reason,
            OfficialDocument consent,
            String office,
            String document,
            ExitedMachines machines)
            implements UnitEvent {}

    /**
     * U8: what an exit does to the fingerprints of a unit.
     *
     * @param released that the unit held
     * @param recognised from here on as this unit's; without those another unit exited with before
     */
    record ExitedMachines(List<String> released, List<String> recognised) {}

    @StoredAs("unit-dismantling-started")
    record UnitDismantlingStarted(String unitId, @Nullable String site) implements UnitEvent {}

    /**
     * @param machine its nameplate serial, or the mark it was given on site
     * @param receiver of the scrap, with the number of its receipt
     */
    @StoredAs("unit-machine-disposed")
    record UnitMachineDisposed(String unitId, String machine, String method, String receiver, String receipt)
            implements UnitEvent {}

    @StoredAs("unit-auxiliary-reused")
    record UnitAuxiliaryReused(String unitId, String equipment, OfficialDocument report) implements UnitEvent {}

    /** @param machines disposed of */
    @StoredAs("unit-dismantled")
    record UnitDismantled(String unitId, int machines, String office) implements UnitEvent {}

    /** @param members references into the persons vault */
    @StoredAs("unit-checked-on-site")
    record UnitCheckedOnSite(
            String unitId, String result, @Nullable String remarks, List<String> members) implements UnitEvent {}

    /** @param planYear the year of the plan the unit was last listed in */
    @StoredAs("unit-accepted")
    record UnitAccepted(String unitId, int planYear, List<String> members, ExitedMachines machines)
            implements UnitEvent {}

    @StoredAs("unit-sent-back-at-acceptance")
    record UnitSentBackAtAcceptance(String unitId, List<String> reasons, List<String> members) implements UnitEvent {}

    @StoredAs("unit-failed-acceptance")
    record UnitFailedAcceptance(String unitId, List<String> reasons, List<String> members) implements UnitEvent {}

    /** U10: {@code due} passed and {@code what} ({@code sealing}, {@code dismantling}) was not known to be done. */
    @StoredAs("unit-overdue")
    record UnitOverdue(String unitId, String what, LocalDate due) implements UnitEvent {}

    /** E7: what became known later shows that the date did not pass without what was due. */
    @StoredAs("unit-overdue-overtaken")
    record UnitOverdueOvertaken(String unitId, String what, LocalDate due) implements UnitEvent {}

    @StoredAs("unit-reminded")
    record UnitReminded(
            String unitId,
            String office,
            String content,
            @Nullable String document) implements UnitEvent {}

    @StoredAs("unit-closure-decided")
    record UnitClosureDecided(String unitId, String caseId, OfficialDocument decision) implements UnitEvent {}

    /** @param outcome of the review, such as {@code annulled} or {@code found-void} */
    @StoredAs("unit-ground-annulled")
    record UnitGroundAnnulled(String unitId, String caseId, String outcome) implements UnitEvent {}

    /** U12: the fact told as {@code version} stands no longer. */
    @StoredAs("unit-voided")
    record UnitVoided(
            String unitId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            RegainedMachines machines)
            implements UnitEvent, Undoing {}

    /**
     * U12: the fact at {@code replacedBy}, which follows at once, stands in the place of the one told as {@code
     * version}.
     *
     * @param occurredOn the day on which that fact happened
     */
    @StoredAs("unit-corrected")
    record UnitCorrected(
            String unitId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            long replacedBy,
            LocalDate occurredOn,
            RegainedMachines machines)
            implements UnitEvent, Undoing, Correction {}

    /**
     * U8: what an undoing does to the fingerprints of a unit.
     *
     * @param released that the unit held, live
     * @param forgotten as exited with this unit
     * @param held again, live
     */
    record RegainedMachines(List<String> released, List<String> forgotten, List<String> held) {

        static final RegainedMachines NONE = new RegainedMachines(List.of(), List.of(), List.of());
    }
}
