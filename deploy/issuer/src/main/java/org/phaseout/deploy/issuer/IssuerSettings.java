package org.phaseout.deploy.issuer;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the environment says.
 *
 * @param district six digits of the division code
 */
@ConfigurationProperties("phaseout")
record IssuerSettings(String district, Issuer issuer) {
    /**
     * Where the issuer is and what it keeps.
     *
     * @param url the {@code iss} claim, and the address under which the key set is found
     * @param directory of the signing key and the clients' secrets
     */
    record Issuer(String url, String directory) {
        Issuer {
            if (directory.isBlank()) {
                throw new IllegalArgumentException("Set PHASEOUT_ISSUER_DIR to a directory that only the issuer may"
                        + " read; the signing key and the clients' secrets are kept there.");
            }
        }
    }
}
