package org.phaseout.platform.ledger.rig;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Random;
import java.util.concurrent.Executors;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.Appends;
import org.phaseout.platform.ledger.PostgresLedger;
import org.springframework.dao.DataAccessException;

/**
 * A process that does nothing but append, from several threads to streams of its own, until it is killed. Each append has
 * a key that says how many events it holds. What was acknowledged it says on standard output, a line each, before it goes
 * on; what the database did not answer it sends again.
 */
final class RigAppender {

    private static final int THREADS = 12;

    private RigAppender() {}

    public static void main(String[] arguments) {
        var name = arguments[0];
        var ledger = PostgresLedger.on(dataSource(), () -> {});
        System.out.println("ready");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < THREADS; thread++) {
                var stream = name + "-" + thread;
                threads.execute(() -> append(ledger, stream));
            }
        }
    }

    private static HikariDataSource dataSource() {
        var source = new HikariDataSource();
        source.setJdbcUrl(System.getenv("RIG_URL"));
        source.setUsername(System.getenv("RIG_USER"));
        source.setPassword(System.getenv("RIG_PASSWORD"));
        source.setMaximumPoolSize(3);
        source.setConnectionTimeout(1_000);
        source.setInitializationFailTimeout(-1);
        return source;
    }

    private static void append(PostgresLedger ledger, String stream) {
        var random = new Random(stream.hashCode());
        long version = 0;
        for (int n = 0; ; n++) {
            int events = 1 + random.nextInt(3);
            var key = stream + "/" + n + "/" + events;
            acknowledged(ledger, key, Appends.keyed(key, stream, version, events));
            version += events;
        }
    }

    private static void acknowledged(PostgresLedger ledger, String key, Append append) {
        while (true) {
            try {
                // a repeated key means that it stood although nobody said so; that is no acknowledgement of this rig
                if (ledger.append(append) instanceof Appended appended) {
                    System.out.println("acked " + key + " " + appended.firstPosition());
                }
                return;
            } catch (DataAccessException away) {
                Thread.onSpinWait(); // the pool waits for the database
            }
        }
    }
}
