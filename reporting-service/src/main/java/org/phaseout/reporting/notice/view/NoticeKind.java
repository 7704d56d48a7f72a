package org.phaseout.reporting.notice.view;

/** What a notice announces; its code is public and outlives the name. */
public enum NoticeKind {
    /** 摸底结果: a unit has been identified (domain.md U1). */
    SURVEY_RESULT("survey-result");

    private final String code;

    NoticeKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static NoticeKind of(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of notice has the code " + code);
    }
}
