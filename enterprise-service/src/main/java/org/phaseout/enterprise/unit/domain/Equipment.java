package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The main equipment of a unit.
 *
 * @param kind such as {@code cement-shaft-kiln}
 * @param serials of the nameplates; fewer than {@code count} where nameplates are missing
 * @param count of machines
 * @param parameters typed by name, each in the unit its name ends in: {@code diameter-m}, {@code volume-m3}
 */
public record Equipment(
        String kind,
        @Nullable String maker,
        @Nullable String model,
        List<String> serials,
        int count,
        Map<String, BigDecimal> parameters) {

    private static final Pattern TIMES = Pattern.compile("[×*]");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{N})[^\\p{L}\\p{N}.]+(?=\\p{N})");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}.-]");
    private static final Pattern STRAY = Pattern.compile("(?<!\\p{N})[.-]+|[.-]+(?!\\p{N})");

    public Equipment {
        serials = List.copyOf(serials);
        parameters = Map.copyOf(parameters);
    }

    /**
     * U8: each machine with a nameplate has a fingerprint that at most one live unit holds. A dash written where a serial
     * should stand is no serial, and a serial alone, of no known maker and model, recognises no machine.
     */
    Set<String> fingerprints() {
        var make = normal(maker) + "|" + normal(model) + "|";
        return make.startsWith("|") || make.endsWith("||")
                ? Set.of()
                : serials.stream()
                        .map(Equipment::normal)
                        .filter(serial -> !serial.isEmpty())
                        .map(make::concat)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Width, case, spacing and punctuation do not make another machine; what separates digits does: Φ3.0×11 is not
     * Φ30×11, and 1-23 is not 12-3.
     */
    static String normal(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var crossed = TIMES.matcher(plain).replaceAll("X");
        var joined = BETWEEN_DIGITS.matcher(crossed).replaceAll("-");
        var bare = PUNCTUATION.matcher(joined).replaceAll("");
        return STRAY.matcher(bare).replaceAll("");
    }
}
