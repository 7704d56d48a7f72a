package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the checks found: figures for the summary, and complaints where two counts differ. */
public final class Findings {

    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    /** Complains when what is found is not what was expected; decimals are compared by value. */
    void expect(String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(text(expected), text(found))) {
            complaints.add(what + ": expected " + text(expected) + ", found " + text(found));
        }
    }

    void complain(String what) {
        complaints.add(what);
    }

    void figure(String name, Object value) {
        figures.put(name, value);
    }

    /** A figure of one of several, such as of one service. */
    @SuppressWarnings("unchecked")
    void figure(String name, String of, Object value) {
        ((Map<String, Object>) figures.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>())).put(of, value);
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public Map<String, Object> figures() {
        return figures;
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
