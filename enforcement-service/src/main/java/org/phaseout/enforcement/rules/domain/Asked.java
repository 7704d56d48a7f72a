package org.phaseout.enforcement.rules.domain;

import java.util.Arrays;

/** What a ground may ask to be found and measured; a row names those without which it is not found. */
public enum Asked {
    /** A value over the limit of a standard, as {@code measurement}. */
    MEASUREMENT("measurement"),
    /** Medium, pollutant, outlet, permitted and measured value and method, as {@code discharge}. */
    DISCHARGE("discharge"),
    /** What was found, in words. */
    FACTS("facts"),
    /** The eliminated or unsafe equipment or process, with its item of the list. */
    EQUIPMENT("equipment"),
    /** To whom eliminated equipment was handed. */
    RECIPIENT("recipient"),
    /** The product, with its batch. */
    PRODUCT("product"),
    /** The mandatory standard that it fails. */
    STANDARD("standard"),
    /** Number of the report of a test or sampling. */
    REPORT("report"),
    /** The outlet or device that lacks a connected monitor. */
    MONITOR("monitor"),
    /** Number of the permit or licence that is held. */
    PERMIT("permit"),
    /** Number of the order that was not obeyed, or has not helped. */
    EARLIER_ORDER("earlierOrder"),
    /** Numbers of the penalties that were decided before. */
    EARLIER_PENALTIES("earlierPenalties");

    private final String word;

    Asked(String word) {
        this.word = word;
    }

    /** The word under which the action carries it. */
    public String word() {
        return word;
    }

    /** Throws {@link IllegalArgumentException} for a word that is none. */
    public static Asked of(String word) {
        return Arrays.stream(values())
                .filter(asked -> asked.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is nothing that a ground asks for"));
    }
}
