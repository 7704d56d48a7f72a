package org.phaseout.platform.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Drops refused actions whose term has passed, once a night; on several instances the first one finds them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RefusalTerm {

    private static final Logger log = LoggerFactory.getLogger(RefusalTerm.class);

    private final RefusalLog refusals;

    RefusalTerm(RefusalLog refusals) {
        this.refusals = refusals;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
    void drop() {
        int dropped = refusals.forget();
        if (dropped > 0) {
            log.info("{} refused actions have outlived their term and were dropped", dropped);
        }
    }
}
