package org.phaseout.reporting.notice.view;

/** Why a published entry changed (domain.md N3). */
public enum ChangeClass {
    NEW_FACT("new-fact");

    private final String code;

    ChangeClass(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static ChangeClass of(String code) {
        for (var change : values()) {
            if (change.code.equals(code)) {
                return change;
            }
        }
        throw new IllegalArgumentException("no class of change has the code " + code);
    }
}
