package org.phaseout.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens such as the issuer gives, signed with a key that only tests know. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

    private static final byte[] KEY =
            "a key of thirty-two bytes, tests".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(KEY, "HmacSHA256"))
                .build();
    }

    /** A token of an authority of district 350504. */
    public static String of(String authority) {
        return of(authority, "350504");
    }

    public static String of(String authority, String district) {
        var claims = new JWTClaimsSet.Builder()
                .subject(authority)
                .claim("authority", authority)
                .claim("district", district)
                .audience("phaseout")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(new MACSigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
