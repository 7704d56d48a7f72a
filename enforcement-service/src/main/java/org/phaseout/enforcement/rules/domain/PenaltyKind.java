package org.phaseout.enforcement.rules.domain;

import java.util.Arrays;

/** What a measure is where it is a penalty (行政处罚法9) and no order to put right, nor a compulsion; and the hearing it calls for. */
public enum PenaltyKind {
    /** 没收: a hearing where it is of large value. */
    CONFISCATION("confiscation"),
    /** 限制开展生产经营活动: article 63 names no hearing; a department may offer one. */
    RESTRICTION("restriction"),
    /** 责令停产停业: a hearing always. */
    SUSPENSION("suspension");

    private final String word;

    PenaltyKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Throws {@link IllegalArgumentException} for a word that is none. */
    public static PenaltyKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is no kind of penalty"));
    }
}
