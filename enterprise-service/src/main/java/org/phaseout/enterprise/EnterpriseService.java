package org.phaseout.enterprise;

import org.phaseout.platform.Platform;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Enterprises and their capacity units, from survey to acceptance. */
@SpringBootApplication
@Import(Platform.class)
class EnterpriseService {

    public static void main(String[] arguments) {
        SpringApplication.run(EnterpriseService.class, arguments);
    }
}
