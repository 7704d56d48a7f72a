package org.phaseout.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultKeysTest {

    private final VaultKeys keys = new VaultKeys(VaultOn.KEY);

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64 at all!"})
    void a_key_that_is_not_32_bytes_of_base64_is_refused_by_name_and_not_quoted(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VaultKeys(key))
                .withMessage("phaseout.vault.key must be 32 bytes in Base64")
                .withNoCause();
    }

    @Test
    void lookup_and_fingerprint_are_those_of_the_key() {
        var person = new Person("示例甲", null, null);

        assertThat(new VaultKeys(VaultOn.KEY).lookup("350504", person))
                .isEqualTo(keys.lookup("350504", person))
                .isNotEqualTo(new VaultKeys(VaultOn.ANOTHER_KEY).lookup("350504", person));
        assertThat(new VaultKeys(VaultOn.KEY).fingerprint())
                .isEqualTo(keys.fingerprint())
                .isNotEqualTo(new VaultKeys(VaultOn.ANOTHER_KEY).fingerprint());
    }

    @Test
    void a_name_and_an_office_do_not_run_into_each_other() {
        assertThat(keys.lookup("350504", new Person("示例甲", "乙", null)))
                .isNotEqualTo(keys.lookup("350504", new Person("示例", "甲乙", null)));
    }
}
