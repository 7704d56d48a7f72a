package org.phaseout.reporting.record.domain;

/** What a record is about; the code is stored and outlives the name. Ids are unique within a kind only. */
public enum RecordKind {
    ENTERPRISE("enterprise"),
    UNIT("unit"),
    PLAN("plan"),
    CASE("case"),
    MEASURE("measure"),
    METER("meter");

    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no kind has that code */
    public static RecordKind of(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of record " + code);
    }
}
