package org.phaseout.deploy.issuer;

import java.util.List;
import java.util.stream.Stream;

/**
 * Those who act in the district, as they are named in the {@code authority} claim. Each is a client of its own; two
 * further safety regulators, housing and transport, stand for all of them.
 */
final class Authorities {
    private static final List<String> TOWNSHIPS =
            List.of("350504001", "350504002", "350504100", "350504101", "350504102", "350504200");

    private Authorities() {}

    static List<String> all() {
        var district = Stream.of(
                "industry",
                "development",
                "ecology",
                "human-resources",
                "emergency",
                "market",
                "safety:housing",
                "safety:transport",
                "government",
                "province",
                "city",
                "operator",
                "administrator",
                "auditor");
        return Stream.concat(district, TOWNSHIPS.stream().map(code -> "township:" + code))
                .toList();
    }
}
