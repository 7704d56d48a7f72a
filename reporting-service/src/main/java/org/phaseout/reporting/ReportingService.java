package org.phaseout.reporting;

import org.phaseout.platform.Platform;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** What the public may see and what adds up: notices and rollup, built from the other services' topics. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(Platform.class)
public class ReportingService {

    public static void main(String[] arguments) {
        SpringApplication.run(ReportingService.class, arguments);
    }
}
