package org.phaseout.deploy.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * Issues the access tokens of the district. A stand-in for the district's own identity provider, with the same claims:
 * {@code authority}, {@code district}, audience {@code phaseout}.
 */
@SpringBootApplication
@EnableConfigurationProperties(IssuerSettings.class)
public class IssuerApplication {
    public static void main(String[] args) {
        SpringApplication.run(IssuerApplication.class, args);
    }
}
