package org.phaseout.deploy.bench.harness;

import java.util.Locale;

/** Numbers for people: three digits that say something. */
final class Numbers {

    private Numbers() {}

    static String brief(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        var digits =
                Math.abs(value) >= 100 || value == 0 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
