package org.phaseout.deploy.issuer;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** One client per authority; its secret lies in {@code client-<authority>}, with '-' for ':'. */
final class Clients {
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);
    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Clients() {}

    static List<RegisteredClient> keptIn(Path directory, PasswordEncoder encoder) {
        return Authorities.all().stream()
                .map(authority -> RegisteredClient.withId(authority)
                        .clientId(authority)
                        .clientSecret(encoder.encode(secret(directory, authority)))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenSettings(TokenSettings.builder()
                                .accessTokenTimeToLive(TOKEN_LIFETIME)
                                .build())
                        .build())
                .toList();
    }

    static String secret(Path directory, String authority) {
        return KeptFile.content(directory.resolve("client-" + authority.replace(':', '-')), () -> {
            var random = new byte[SECRET_BYTES];
            RANDOM.nextBytes(random);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        });
    }
}
