package org.phaseout.reporting.notice.domain;

/** Why a published entry changed (domain.md N3). */
public enum ChangeClass {
    NEW_FACT("new-fact"),
    CLERICAL_CORRECTION("clerical-correction"),
    LEGAL_WITHDRAWAL("legal-withdrawal"),
    WINDOW_END("window-end");

    private final String code;

    ChangeClass(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for what is no class */
    public static ChangeClass of(String code) {
        for (var change : values()) {
            if (change.code.equals(code)) {
                return change;
            }
        }
        throw new IllegalArgumentException("no class of change has the code " + code);
    }
}
