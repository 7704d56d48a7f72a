package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;

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

    public Equipment {
        serials = List.copyOf(serials);
        parameters = Map.copyOf(parameters);
    }

    /** U8: each machine with a nameplate has a fingerprint that at most one live unit holds. */
    Set<Claim> fingerprints() {
        return serials.stream()
                .map(serial -> new Claim("machine", normal(maker) + "|" + normal(model) + "|" + normal(serial)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Width, case, spacing and punctuation do not make another machine; what separates digits does: Φ3.0×11 is not
     * Φ30×11.
     */
    private static String normal(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[×*]", "X")
                        .replaceAll("[^\\p{L}\\p{N}.]", "")
                        .replaceAll("(?<!\\p{N})\\.|\\.(?!\\p{N})", "");
    }
}
