package org.phaseout.enterprise.unit.domain;

/** Where a unit is on its way out; the flags stand beside it. */
public enum Stage {
    IDENTIFIED("identified"),
    LISTED("listed"),
    TO_DISMANTLE("to-dismantle"),
    TO_SEAL("to-seal"),
    SEALED("sealed"),
    DISMANTLING("dismantling"),
    DISMANTLED("dismantled"),
    ACCEPTED("accepted"),
    EXITED_SEALED("exited-sealed"),
    VOIDED("voided");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** The word under which it is read. */
    public String word() {
        return word;
    }

    /** Physically out: nothing is left to be listed. */
    boolean isOut() {
        return this == DISMANTLED || isEnd();
    }

    /** End states are separate and never added up as one. */
    boolean isEnd() {
        return this == ACCEPTED || this == EXITED_SEALED;
    }
}
