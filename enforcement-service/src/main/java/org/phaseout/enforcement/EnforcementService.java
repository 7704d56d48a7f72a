package org.phaseout.enforcement;

import org.phaseout.platform.Platform;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Cases of the six departments, their clocks, referrals and gates. */
@SpringBootApplication
@Import(Platform.class)
class EnforcementService {

    public static void main(String[] arguments) {
        SpringApplication.run(EnforcementService.class, arguments);
    }
}
