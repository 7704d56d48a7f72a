package org.phaseout.platform.vault;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Puts a vault together on a database, as Spring does in a service. */
final class VaultOn {

    static final String KEY = key(1);
    static final String ANOTHER_KEY = key(2);

    private VaultOn() {}

    static Vault database(DataSource database) {
        return database(database, KEY);
    }

    static Vault database(DataSource database, String key) {
        var keys = new VaultKeys(key);
        return new Vault(
                new PersonTable(JdbcClient.create(database)),
                new PersonSeal(keys),
                keys,
                () -> Instant.parse("2023-03-01T01:00:00Z"),
                new JdbcTransactionManager(database));
    }

    private static String key(int filling) {
        var key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
