package org.phaseout.reporting.district;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The district this deployment reports on. Configuration only: another district runs the same build with another file.
 *
 * @param code division code, GB/T 2260
 * @param complaints where the public may turn to
 */
@ConfigurationProperties("phaseout.place")
public record District(String code, Named name, Named complaints, List<Township> townships) {

    public record Township(String code, Named name) {}

    /** Name of the township, or its code when the configuration does not know it. */
    public String township(String township, Locale locale) {
        return townships.stream()
                .filter(known -> known.code().equals(township))
                .findFirst()
                .map(known -> known.name().in(locale))
                .orElse(township);
    }
}
