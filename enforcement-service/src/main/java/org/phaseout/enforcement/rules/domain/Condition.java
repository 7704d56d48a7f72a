package org.phaseout.enforcement.rules.domain;

import java.util.Arrays;

/** What has to be so before a referral or a revocation may follow, in the words of the clauses. */
public enum Condition {
    /** What was ordered is in effect: the clause asks for gravity and no more (情节严重). */
    SERVED("served"),
    /** Its limit has lapsed or a re-inspection has failed (逾期不治理或者没有达到要求、拒不改正、拒不停产). */
    UNHEEDED("unheeded"),
    /** Its limit has lapsed and a re-inspection has failed (期满后经复查仍不合格). */
    FAILED_AFTER_LIMIT("failed-after-limit"),
    /** Who decides has decided, or approved, that the enterprise is closed. */
    CLOSURE_DECIDED("closure-decided");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Throws {@link IllegalArgumentException} for a word that is none. */
    public static Condition of(String word) {
        return Arrays.stream(values())
                .filter(condition -> condition.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is no condition"));
    }
}
