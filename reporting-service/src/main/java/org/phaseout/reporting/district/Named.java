package org.phaseout.reporting.district;

import java.util.Locale;

/** A name in both languages of the pages. */
public record Named(String zh, String en) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
