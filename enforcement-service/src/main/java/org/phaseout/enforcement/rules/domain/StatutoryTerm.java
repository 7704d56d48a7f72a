package org.phaseout.enforcement.rules.domain;

import java.time.LocalDate;
import java.util.Arrays;
import org.phaseout.enforcement.rules.domain.Period.Unit;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;

/** The terms of the common procedure, each with its clause; whether it counts working days is a field of the clause (E7). */
public enum StatutoryTerm {
    /** To ask for a hearing, from the notice. */
    HEARING_REQUEST("hearing-request", "行政处罚法64", new Period(5, Unit.WORKING_DAYS)),
    /** Between the notice of the hearing and the hearing. */
    HEARING_CALL("hearing-call", "行政处罚法64", new Period(7, Unit.WORKING_DAYS)),
    /** To decide, from the opening of the case. */
    DECISION("decision", "行政处罚法60", new Period(90, Unit.DAYS)),
    /** To serve what was not handed over on the spot, from the decision. */
    SERVICE("service", "行政处罚法61", new Period(7, Unit.WORKING_DAYS)),
    /** To file a plan and make it public, from the service of a restriction or suspension; the clause is certain to C. */
    RECTIFICATION_PLAN("rectification-plan", "令30号", new Period(15, Unit.WORKING_DAYS)),
    /** To look whether what was put right lasts, from the end of the measure; likewise. */
    FOLLOW_UP("follow-up-check", "令30号", new Period(30, Unit.DAYS)),
    /** After which what was announced counts as served. */
    ANNOUNCEMENT("announcement", "民事诉讼法95", new Period(30, Unit.DAYS)),
    /** To publish a penalty, from the decision (E11). */
    PUBLICATION("publication", "国办发〔2018〕118号", new Period(7, Unit.WORKING_DAYS));

    private final String word;
    private final String clause;

    @SuppressWarnings("ImmutableEnumChecker") // a record of a number and a unit
    private final Period period;

    StatutoryTerm(String word, String clause, Period period) {
        this.word = word;
        this.clause = clause;
        this.period = period;
    }

    public String word() {
        return word;
    }

    public String clause() {
        return clause;
    }

    /** The last day in time by what is published now; the day it starts on is not counted. */
    Due end(LocalDate start, WorkingCalendar calendar) {
        return period.end(start, calendar);
    }

    /**
     * The same by the first calendar that confirms it: that of the day it starts on, or the first published later. What was
     * published after that changes no day once told (E7).
     */
    public Due settled(LocalDate start, WorkingCalendar calendar) {
        return Settled.first(start, calendar, known -> end(start, known));
    }

    /** Throws {@link IllegalArgumentException} for a word that is none. */
    public static StatutoryTerm of(String word) {
        return Arrays.stream(values())
                .filter(term -> term.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is no statutory term"));
    }
}
