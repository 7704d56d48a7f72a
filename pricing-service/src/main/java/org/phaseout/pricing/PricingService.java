package org.phaseout.pricing;

import org.phaseout.platform.Platform;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Electricity price measures that follow from facts of the other services. */
@SpringBootApplication
@Import(Platform.class)
class PricingService {

    public static void main(String[] arguments) {
        SpringApplication.run(PricingService.class, arguments);
    }
}
