package org.phaseout.reporting.notice.web;

/** One field of a table after RFC 4180, harmless in a spreadsheet. */
final class Csv {

    /** With one of these a spreadsheet begins a formula. */
    private static final String BEGIN_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    static String field(String text) {
        var harmless = !text.isEmpty() && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
