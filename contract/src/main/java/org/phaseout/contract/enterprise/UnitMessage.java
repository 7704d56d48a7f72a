package org.phaseout.contract.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;

/** What is told of a capacity unit, from the survey to its way out. */
public sealed interface UnitMessage extends EnterpriseMessage {

    /**
     * @param basis why the capacity is outdated: any of energy, environment, safety, quality, technology,
     *     elimination-class
     * @param catalogue the catalogue items cited, present exactly when the basis names elimination-class
     */
    @MessageType("phaseout.unit.identified.v1")
    record UnitIdentified(
            String unitId,
            String enterpriseId,
            String uscc,
            String enterpriseName,
            String township,
            Industry industry,
            Equipment equipment,
            Capacity capacity,
            List<String> basis,
            List<CatalogueItem> catalogue)
            implements UnitMessage {}

    /**
     * U3.
     *
     * @param way {@code dismantle} or {@code seal}; {@code exitBy} is the plan's date, which never rolls
     */
    @MessageType("phaseout.unit.listed.v1")
    record UnitListed(String unitId, String planId, String township, int year, String way, LocalDate exitBy)
            implements UnitMessage {}

    /** U3: an unfinished unit goes on into another year and still counts once. */
    @MessageType("phaseout.unit.carried-over.v1")
    record UnitCarriedOver(
            String unitId, String planId, String township, int year, int fromYear, String way, LocalDate exitBy)
            implements UnitMessage {}

    /**
     * U4.
     *
     * @param dismantleBy set by the determination when the conditions exist
     */
    @MessageType("phaseout.unit.way-determined.v1")
    record UnitWayDetermined(
            String unitId,
            boolean conditionsExist,
            String reason,
            @Nullable LocalDate dismantleBy) implements UnitMessage {}

    @MessageType("phaseout.unit.water-cut.v1")
    record UnitWaterCut(String unitId, CutGround ground) implements UnitMessage {}

    @MessageType("phaseout.unit.power-cut.v1")
    record UnitPowerCut(String unitId, CutGround ground) implements UnitMessage {}

    @MessageType("phaseout.unit.power-device-removed.v1")
    record UnitPowerDeviceRemoved(String unitId, String device) implements UnitMessage {}

    @MessageType("phaseout.unit.equipment-sealed.v1")
    record UnitEquipmentSealed(String unitId, List<String> sealNumbers) implements UnitMessage {}

    @MessageType("phaseout.unit.commitment-made-public.v1")
    record UnitCommitmentMadePublic(String unitId, Commitment commitment) implements UnitMessage {}

    @MessageType("phaseout.unit.sealing-notice-published.v1")
    record UnitSealingNoticePublished(String unitId, OfficialNotice notice) implements UnitMessage {}

    @MessageType("phaseout.unit.dismantle-date-set.v1")
    record UnitDismantleDateSet(String unitId, LocalDate dismantleBy) implements UnitMessage {}

    /** U4: the seven facts stand. */
    @MessageType("phaseout.unit.sealed.v1")
    record UnitSealed(String unitId, Commitment commitment, OfficialNotice notice, LocalDate dismantleBy)
            implements UnitMessage {}

    /**
     * U5.
     *
     * @param reason {@code debt}, {@code state-assets}, {@code heritage} or {@code conversion}
     */
    @MessageType("phaseout.unit.consent-requested.v1")
    record UnitConsentRequested(String unitId, String reason, OfficialDocument request) implements UnitMessage {}

    @MessageType("phaseout.unit.consent-given.v1")
    record UnitConsentGiven(String unitId, String reason, OfficialDocument consent) implements UnitMessage {}

    /** U5: sealing accepted as exit, an end state of its own (封存验收). */
    @MessageType("phaseout.unit.exited-sealed.v1")
    record UnitExitedSealed(String unitId, String reason, OfficialDocument consent) implements UnitMessage {}

    @MessageType("phaseout.unit.dismantling-started.v1")
    record UnitDismantlingStarted(String unitId) implements UnitMessage {}

    /**
     * U6: dismantled in place (拆除到位).
     *
     * @param machines disposed of
     */
    @MessageType("phaseout.unit.dismantled.v1")
    record UnitDismantled(String unitId, int machines) implements UnitMessage {}

    @MessageType("phaseout.unit.checked-on-site.v1")
    record UnitCheckedOnSite(String unitId, String result) implements UnitMessage {}

    /**
     * U9.
     *
     * @param planYear the year of the plan the unit was last listed in
     */
    @MessageType("phaseout.unit.accepted.v1")
    record UnitAccepted(String unitId, int planYear) implements UnitMessage {}

    @MessageType("phaseout.unit.sent-back-at-acceptance.v1")
    record UnitSentBackAtAcceptance(String unitId, List<String> reasons) implements UnitMessage {}

    @MessageType("phaseout.unit.failed-acceptance.v1")
    record UnitFailedAcceptance(String unitId, List<String> reasons) implements UnitMessage {}

    /**
     * U10.
     *
     * @param what {@code sealing} or {@code dismantling}; {@code due} is the day that passed
     */
    @MessageType("phaseout.unit.overdue.v1")
    record UnitOverdue(String unitId, String what, LocalDate due) implements UnitMessage {}

    @MessageType("phaseout.unit.overdue-overtaken.v1")
    record UnitOverdueOvertaken(String unitId, String what, LocalDate due) implements UnitMessage {}

    /**
     * U8.
     *
     * @param formerUnitId the unit that exited with the same machine
     */
    @MessageType("phaseout.unit.resurgence-suspected.v1")
    record UnitResurgenceSuspected(String unitId, String formerUnitId) implements UnitMessage {}

    @MessageType("phaseout.unit.resurgence-confirmed.v1")
    record UnitResurgenceConfirmed(String unitId, String formerUnitId) implements UnitMessage {}

    @MessageType("phaseout.unit.resurgence-cleared.v1")
    record UnitResurgenceCleared(String unitId, String formerUnitId) implements UnitMessage {}

    /** E6: a closing decision against the enterprise reached this unit. */
    @MessageType("phaseout.unit.closure-decided.v1")
    record UnitClosureDecided(String unitId, String caseId, OfficialDocument decision) implements UnitMessage {}

    /**
     * E6a: the closing decision fell; what was physically done stays.
     *
     * @param outcome how it fell: {@code annulled}, {@code changed}, {@code found-void}, {@code redecision-ordered}, or
     *     {@code voided} as told wrongly (U12)
     */
    @MessageType("phaseout.unit.ground-annulled.v1")
    record UnitGroundAnnulled(String unitId, String caseId, String outcome) implements UnitMessage {}

    @MessageType("phaseout.unit.corrected.v1")
    record UnitCorrected(String unitId, Undoing undoing) implements UnitMessage {}

    @MessageType("phaseout.unit.voided.v1")
    record UnitVoided(String unitId, Undoing undoing) implements UnitMessage {}
}
