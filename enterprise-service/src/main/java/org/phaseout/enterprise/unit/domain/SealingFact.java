package org.phaseout.enterprise.unit.domain;

/** U4: the seven facts of a sealing (plan 二(五) s3), under the names they are stored by. */
public enum SealingFact {
    WATER_CUT("unit-water-cut"),
    POWER_CUT("unit-power-cut"),
    POWER_DEVICE_REMOVED("unit-power-device-removed"),
    EQUIPMENT_SEALED("unit-equipment-sealed"),
    COMMITMENT_MADE_PUBLIC("unit-commitment-made-public"),
    NOTICE_PUBLISHED("unit-sealing-notice-published"),
    DISMANTLE_DATE_SET("unit-dismantle-date-set");

    private final String storedAs;

    SealingFact(String storedAs) {
        this.storedAs = storedAs;
    }

    public String storedAs() {
        return storedAs;
    }
}
