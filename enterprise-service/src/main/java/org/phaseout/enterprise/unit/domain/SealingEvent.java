package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/** Which way out a unit goes, and the facts of its sealing (U4). */
public sealed interface SealingEvent extends UnitEvent {

    /** @param dismantleBy set when the conditions exist; never rolls */
    @StoredAs("unit-way-determined")
    record UnitWayDetermined(
            String unitId,
            boolean conditionsExist,
            String office,
            String reason,
            @Nullable LocalDate dismantleBy) implements SealingEvent {}

    /** @param ground {@code enterprise}, or {@code order}, which has a document */
    @StoredAs("unit-water-cut")
    record UnitWaterCut(
            String unitId, String ground, @Nullable String document) implements SealingEvent {}

    /** @param ground {@code enterprise}, or {@code order}, which has a document */
    @StoredAs("unit-power-cut")
    record UnitPowerCut(
            String unitId, String ground, @Nullable String document) implements SealingEvent {}

    @StoredAs("unit-power-device-removed")
    record UnitPowerDeviceRemoved(String unitId, String device) implements SealingEvent {}

    @StoredAs("unit-equipment-sealed")
    record UnitEquipmentSealed(String unitId, List<String> sealNumbers) implements SealingEvent {}

    @StoredAs("unit-commitment-made-public")
    record UnitCommitmentMadePublic(String unitId, Commitment commitment) implements SealingEvent {}

    @StoredAs("unit-sealing-notice-published")
    record UnitSealingNoticePublished(String unitId, SealingNotice notice) implements SealingEvent {}

    @StoredAs("unit-dismantle-date-set")
    record UnitDismantleDateSet(String unitId, LocalDate dismantleBy) implements SealingEvent {}

    /** U4: the seven facts stood; commitment, notice and date as they stood then. */
    @StoredAs("unit-sealed")
    record UnitSealed(String unitId, String office, Commitment commitment, SealingNotice notice, LocalDate dismantleBy)
            implements SealingEvent {}
}
