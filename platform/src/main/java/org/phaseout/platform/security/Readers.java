package org.phaseout.platform.security;

import java.util.List;
import org.phaseout.platform.domain.Authority;

/** Who reads units, enterprises and cases (docs/authorities.md, Reads); the city reads its topics instead. */
public final class Readers {

    private static final List<String> READERS = List.of(
            "industry",
            "development",
            "ecology",
            "human-resources",
            "emergency",
            "market",
            "safety:*",
            "township:*",
            "government",
            "auditor");

    private Readers() {}

    public static boolean include(Authority authority) {
        return READERS.stream().anyMatch(authority::is);
    }
}
