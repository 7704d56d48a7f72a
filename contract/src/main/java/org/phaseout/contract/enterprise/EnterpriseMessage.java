package org.phaseout.contract.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;

/**
 * What enterprise-service tells the other services, on topic {@value #TOPIC} behind the deployment's prefix. The key is
 * the aggregate's id; who, when and where stand in the CloudEvents headers.
 */
public sealed interface EnterpriseMessage {

    String TOPIC = "enterprise.v1";

    /** @param township GB/T 2260 code of the township or street the enterprise sits in, nine digits */
    @MessageType("phaseout.enterprise.registered.v1")
    record EnterpriseRegistered(String enterpriseId, String uscc, String name, String township, Industry industry)
            implements EnterpriseMessage {}

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
            implements EnterpriseMessage {}

    /** U1: a rename keeps the identity. {@code formerName} stays searchable (曾用名). */
    @MessageType("phaseout.enterprise.renamed.v1")
    record EnterpriseRenamed(String enterpriseId, String uscc, String name, String formerName)
            implements EnterpriseMessage {}

    @MessageType("phaseout.enterprise.corrected.v1")
    record EnterpriseCorrected(String enterpriseId, Undoing undoing) implements EnterpriseMessage {}

    @MessageType("phaseout.enterprise.voided.v1")
    record EnterpriseVoided(String enterpriseId, Undoing undoing) implements EnterpriseMessage {}

    /**
     * U3.
     *
     * @param way {@code dismantle} or {@code seal}; {@code exitBy} is the plan's date, which never rolls
     */
    @MessageType("phaseout.unit.listed.v1")
    record UnitListed(String unitId, String planId, String township, int year, String way, LocalDate exitBy)
            implements EnterpriseMessage {}

    /** U3: an unfinished unit goes on into another year and still counts once. */
    @MessageType("phaseout.unit.carried-over.v1")
    record UnitCarriedOver(
            String unitId, String planId, String township, int year, int fromYear, String way, LocalDate exitBy)
            implements EnterpriseMessage {}

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
            @Nullable LocalDate dismantleBy) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.water-cut.v1")
    record UnitWaterCut(String unitId, CutGround ground) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.power-cut.v1")
    record UnitPowerCut(String unitId, CutGround ground) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.power-device-removed.v1")
    record UnitPowerDeviceRemoved(String unitId, String device) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.equipment-sealed.v1")
    record UnitEquipmentSealed(String unitId, List<String> sealNumbers) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.commitment-made-public.v1")
    record UnitCommitmentMadePublic(String unitId, Commitment commitment) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.sealing-notice-published.v1")
    record UnitSealingNoticePublished(String unitId, OfficialNotice notice) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.dismantle-date-set.v1")
    record UnitDismantleDateSet(String unitId, LocalDate dismantleBy) implements EnterpriseMessage {}

    /** U4: the seven facts stand. */
    @MessageType("phaseout.unit.sealed.v1")
    record UnitSealed(String unitId, Commitment commitment, OfficialNotice notice, LocalDate dismantleBy)
            implements EnterpriseMessage {}

    /**
     * U5.
     *
     * @param reason {@code debt}, {@code state-assets}, {@code heritage} or {@code conversion}
     */
    @MessageType("phaseout.unit.consent-requested.v1")
    record UnitConsentRequested(String unitId, String reason, OfficialDocument request) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.consent-given.v1")
    record UnitConsentGiven(String unitId, String reason, OfficialDocument consent) implements EnterpriseMessage {}

    /** U5: sealing accepted as exit, an end state of its own (封存验收). */
    @MessageType("phaseout.unit.exited-sealed.v1")
    record UnitExitedSealed(String unitId, String reason, OfficialDocument consent) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.dismantling-started.v1")
    record UnitDismantlingStarted(String unitId) implements EnterpriseMessage {}

    /**
     * U6: dismantled in place (拆除到位).
     *
     * @param machines disposed of
     */
    @MessageType("phaseout.unit.dismantled.v1")
    record UnitDismantled(String unitId, int machines) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.checked-on-site.v1")
    record UnitCheckedOnSite(String unitId, String result) implements EnterpriseMessage {}

    /**
     * U9.
     *
     * @param planYear the year of the plan the unit was last listed in
     */
    @MessageType("phaseout.unit.accepted.v1")
    record UnitAccepted(String unitId, int planYear) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.sent-back-at-acceptance.v1")
    record UnitSentBackAtAcceptance(String unitId, List<String> reasons) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.failed-acceptance.v1")
    record UnitFailedAcceptance(String unitId, List<String> reasons) implements EnterpriseMessage {}

    /**
     * U10.
     *
     * @param what {@code sealing} or {@code dismantling}; {@code due} is the day that passed
     */
    @MessageType("phaseout.unit.overdue.v1")
    record UnitOverdue(String unitId, String what, LocalDate due) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.overdue-overtaken.v1")
    record UnitOverdueOvertaken(String unitId, String what, LocalDate due) implements EnterpriseMessage {}

    /**
     * U8.
     *
     * @param formerUnitId the unit that exited with the same machine
     */
    @MessageType("phaseout.unit.resurgence-suspected.v1")
    record UnitResurgenceSuspected(String unitId, String formerUnitId) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.resurgence-confirmed.v1")
    record UnitResurgenceConfirmed(String unitId, String formerUnitId) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.resurgence-cleared.v1")
    record UnitResurgenceCleared(String unitId, String formerUnitId) implements EnterpriseMessage {}

    /** E6: a closing decision against the enterprise reached this unit. */
    @MessageType("phaseout.unit.closure-decided.v1")
    record UnitClosureDecided(String unitId, String caseId, OfficialDocument decision) implements EnterpriseMessage {}

    /**
     * E6a: the closing decision fell; what was physically done stays.
     *
     * @param outcome how it fell: {@code annulled}, {@code changed}, {@code found-void}, {@code redecision-ordered}, or
     *     {@code voided} as told wrongly (U12)
     */
    @MessageType("phaseout.unit.ground-annulled.v1")
    record UnitGroundAnnulled(String unitId, String caseId, String outcome) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.corrected.v1")
    record UnitCorrected(String unitId, Undoing undoing) implements EnterpriseMessage {}

    @MessageType("phaseout.unit.voided.v1")
    record UnitVoided(String unitId, Undoing undoing) implements EnterpriseMessage {}

    /**
     * P1.
     *
     * @param coverage enterprises looked at; {@code zeroReport} states that nothing was found (零报告)
     */
    @MessageType("phaseout.plan.survey-closed.v1")
    record PlanSurveyClosed(String planId, String township, int year, int coverage, boolean zeroReport)
            implements EnterpriseMessage {}

    /**
     * P1.
     *
     * @param late after 31 July of the year; marked, not refused
     */
    @MessageType("phaseout.plan.submitted.v1")
    record PlanSubmitted(
            String planId, String township, int year, boolean late, List<String> keyTasks, List<String> measures)
            implements EnterpriseMessage {}

    @MessageType("phaseout.plan.amended.v1")
    record PlanAmended(String planId, int number, String change) implements EnterpriseMessage {}

    @MessageType("phaseout.plan.corrected.v1")
    record PlanCorrected(String planId, Undoing undoing) implements EnterpriseMessage {}

    @MessageType("phaseout.plan.voided.v1")
    record PlanVoided(String planId, Undoing undoing) implements EnterpriseMessage {}

    /**
     * U12: a fact that no longer stands.
     *
     * @param version of the aggregate at which the fact was told
     * @param fact stored name of it, such as {@code unit-water-cut}
     * @param replacedBy version at which the corrected fact follows under its own message; null when it is only voided
     */
    record Undoing(
            long version,
            String fact,
            String office,
            String reason,
            String document,
            @Nullable Long replacedBy) {}

    /** @param kind {@code enterprise} (its own act) or {@code order}, which has a document */
    record CutGround(String kind, @Nullable String document) {}

    /**
     * The commitment not to resume, made public.
     *
     * @param scan content hash of the scanned commitment
     */
    record Commitment(LocalDate on, String place, @Nullable String scan) {}

    /** A notice on a government's or a department's website. */
    record OfficialNotice(String body, String documentNumber, String address, LocalDate on) {}

    record OfficialDocument(String body, String number, LocalDate on) {}

    /** @param edition of GB/T 4754: 2011 or 2017, for code 3130 changed its meaning between them */
    record Industry(String code, String edition) {}

    record Equipment(
            String kind, @Nullable String maker, @Nullable String model, int count) {}

    /** @param unit of measure, such as {@code 10kt/a}; capacities of different units are never added */
    record Capacity(BigDecimal quantity, String unit) {}

    /** @param dueOn date printed with the item; absent means due at once or by plan */
    record CatalogueItem(
            String edition, String item, @Nullable LocalDate dueOn) {}
}
