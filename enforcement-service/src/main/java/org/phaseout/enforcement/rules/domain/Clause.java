package org.phaseout.enforcement.rules.domain;

import java.util.regex.Pattern;

/** A clause as the table writes it: {@code 节能法16、72}, {@code 令30号6}, {@code 节能法72；工信部联产业〔2017〕30号}. */
public final class Clause {

    private static final String QUOTED = "《[^》]*》";

    /** The number of a document ends its name; before it none is an article. */
    private static final String NUMBERED = "[^；]*?(?:\\d+号|[Nn]o\\. ?\\d+)";

    /** What stands in brackets belongs to the name; else the first number is an article, and so is 第…条. */
    private static final String NAMED = "(?:（[^）]*）|〔[^〕]*〕|(?!；|第[\\d〇零一二三四五六七八九十百千]+条)\\D)+";

    private static final Pattern LAW = Pattern.compile(QUOTED + "|" + NUMBERED + "|" + NAMED);

    private Clause() {}

    /** The law without the article, of several the first: {@code 安全生产法102} → {@code 安全生产法}. */
    public static String law(String clause) {
        var law = LAW.matcher(clause);
        return law.lookingAt() ? law.group().strip() : clause;
    }
}
