package org.phaseout.platform.vault;

import java.util.Arrays;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A service does not start with another key than the one its persons were sealed with: it would seal half of each. */
@Component
final class VaultKeyCheck implements InitializingBean {

    private final JdbcClient jdbc;
    private final VaultKeys keys;

    VaultKeyCheck(JdbcClient jdbc, VaultKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.sql("insert into vault_key (fingerprint) values (?) on conflict do nothing")
                .param(keys.fingerprint())
                .update();
        var known = jdbc.sql("select fingerprint from vault_key")
                .query(byte[].class)
                .single();
        if (!Arrays.equals(known, keys.fingerprint())) {
            throw new IllegalStateException(
                    "phaseout.vault.key is not the key that this database's persons were sealed with");
        }
    }
}
