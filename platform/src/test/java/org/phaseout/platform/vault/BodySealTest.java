package org.phaseout.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class BodySealTest {

    private static final byte[] DISTRICT = "350504".getBytes(UTF_8);
    private static final byte[] BODY = "{\"name\": \"示例甲\"}".getBytes(UTF_8);

    private final BodySeal seal = new BodySeal(new VaultKeys(VaultOn.KEY));

    @Test
    void a_sealed_body_shows_nothing_and_opens_where_it_belongs() {
        var sealedBody = seal.seal(BODY, DISTRICT);

        assertThat(new String(sealedBody, UTF_8)).doesNotContain("示例甲");
        assertThat(seal.open(sealedBody, DISTRICT)).isEqualTo(BODY);
    }

    @Test
    void it_opens_nowhere_else_and_with_no_other_key_and_not_when_changed() {
        var sealedBody = seal.seal(BODY, DISTRICT);
        var changed = sealedBody.clone();
        changed[changed.length - 1] ^= 1;

        assertThatExceptionOfType(Unopenable.class).isThrownBy(() -> seal.open(sealedBody, "350503".getBytes(UTF_8)));
        assertThatExceptionOfType(Unopenable.class).isThrownBy(() -> seal.open(changed, DISTRICT));
        assertThatExceptionOfType(Unopenable.class)
                .isThrownBy(() -> new BodySeal(new VaultKeys(VaultOn.ANOTHER_KEY)).open(sealedBody, DISTRICT));
    }
}
