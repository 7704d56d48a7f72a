package org.phaseout.reporting.notice.domain;

/** One notice per unit and kind: {@code U-1:sealing}. */
public record NoticeId(String unitId, NoticeKind kind) {

    private static final char BETWEEN = ':';

    public String value() {
        return unitId + BETWEEN + kind.code();
    }

    /** The id behind a subject; a unit's own id may hold colons, a kind's code holds none. */
    public static NoticeId of(String value) {
        int at = value.lastIndexOf(BETWEEN);
        return new NoticeId(value.substring(0, Math.max(at, 0)), NoticeKind.of(value.substring(at + 1)));
    }
}
