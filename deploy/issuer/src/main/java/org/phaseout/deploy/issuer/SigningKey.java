package org.phaseout.deploy.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/** The RSA key that signs the tokens, kept between starts so that tokens outlive a restart. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey keptIn(Path directory) {
        var file = directory.resolve("jwk.json");
        try {
            return RSAKey.parse(KeptFile.content(file, SigningKey::fresh));
        } catch (ParseException e) {
            throw new IllegalStateException(file + " holds no signing key; remove it to have a new one made", e);
        }
    }

    private static String fresh() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JVM cannot make an RSA key", e);
        }
    }
}
