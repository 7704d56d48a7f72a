package org.phaseout.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is derived from the one key of the deployment, a key of its own for each use. */
@Component
final class VaultKeys {

    private static final int KEY_BYTES = 32;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}]");

    private final Aead personKeys;
    private final Aead bodies;
    private final byte[] lookup;
    private final byte[] fingerprint;

    /** @param base64 32 bytes; throws {@link IllegalArgumentException} for anything else */
    VaultKeys(@Value("${phaseout.vault.key}") String base64) {
        var key = decoded(base64);
        personKeys = Sealing.with(derived(key, "person keys"));
        bodies = Sealing.with(derived(key, "refused bodies"));
        lookup = derived(key, "lookup of persons");
        fingerprint = derived(key, "fingerprint");
    }

    /** Wraps the keys of persons. */
    Aead personKeys() {
        return personKeys;
    }

    Aead bodies() {
        return bodies;
    }

    /** Differs between any two keys and tells nothing about either. */
    byte[] fingerprint() {
        return fingerprint.clone();
    }

    /**
     * The same for the same person of a district, however the spaces, widths and capitals are typed; without the key
     * it is not to be guessed.
     */
    byte[] lookup(String district, Person person) {
        var identity = String.join(
                "\u001f", district, plain(person.name()), plain(person.office()), plain(person.certificate()));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(lookup, "HmacSHA256"));
            return mac.doFinal(identity.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }

    private static String plain(@Nullable String typed) {
        var normal = Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFKC);
        return UNSEEN.matcher(normal).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static byte[] decoded(String base64) {
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below; the cause would quote a part of the key.
        }
        throw new IllegalArgumentException("phaseout.vault.key must be " + KEY_BYTES + " bytes in Base64");
    }

    private static byte[] derived(byte[] key, String use) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256", key, new byte[0], ("phaseout vault: " + use).getBytes(UTF_8), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
