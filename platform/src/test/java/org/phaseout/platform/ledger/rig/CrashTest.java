package org.phaseout.platform.ledger.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * kill -9 of appending processes and of PostgreSQL, at random instants while groups commit: what was acknowledged stands
 * once, and no command stands by half.
 */
class CrashTest {

    private static final Logger log = LoggerFactory.getLogger(CrashTest.class);
    private static final int APPENDERS = 4;
    private static final int KILLS_OF_APPENDERS = 160;
    private static final int KILLS_OF_POSTGRES = 40;

    @Test
    void nothing_acknowledged_is_lost_or_doubled_and_no_command_is_halved(@TempDir Path directory) {
        long seed = System.nanoTime();
        log.info("seed {}", seed);
        var random = new Random(seed);
        var database = TestDatabase.fresh("crash");
        var books = new Books(JdbcClient.create(TestDatabase.source(database)));
        try (var appenders = new Appenders(database, directory)) {
            for (int kill = 0; kill < KILLS_OF_POSTGRES; kill++) {
                appenders.fillUpTo(APPENDERS);
                for (int n = 0; n < KILLS_OF_APPENDERS / KILLS_OF_POSTGRES; n++) {
                    wait(random);
                    appenders.killOne(random);
                }
                appenders.fillUpTo(2);
                wait(random);
                Backing.shared().postgres().kill();
                Backing.shared().postgres().start();
            }
            appenders.killAll();
            var acknowledged = appenders.acknowledged();
            assertThat(acknowledged).as("seed " + seed).hasSizeGreaterThan(KILLS_OF_APPENDERS + KILLS_OF_POSTGRES);
            log.info("{} acknowledged, {} kills", acknowledged.size(), KILLS_OF_APPENDERS + KILLS_OF_POSTGRES);
            books.areInOrder();
            books.hold(acknowledged);
        }
    }

    /** Up to a quarter of a second: some hundreds of groups. */
    private static void wait(Random random) {
        LockSupport.parkNanos(random.nextLong(250_000_000L));
    }
}
