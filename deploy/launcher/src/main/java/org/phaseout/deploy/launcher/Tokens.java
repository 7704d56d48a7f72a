package org.phaseout.deploy.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.phaseout.deploy.backing.BackingFailure;
import tools.jackson.databind.json.JsonMapper;

/** Gets bearer tokens from the running issuer with the clients' kept secrets. */
final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI issuer;
    private final Path secrets;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    private record Token(String value, Instant expires) {
        boolean isFresh() {
            return Instant.now().isBefore(expires.minus(MARGIN));
        }
    }

    Tokens(URI issuer, Path secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    /**
     * A token that is valid for some minutes at least. Throws {@link BackingFailure} with the remedy when there can be
     * none, {@link IOException} with a remedy when the issuer is away and may come back.
     */
    String of(String authority) throws IOException {
        var token = kept.get(authority);
        if (token == null || !token.isFresh()) {
            token = fetch(authority);
            kept.put(authority, token);
        }
        return token.value();
    }

    private Token fetch(String authority) throws IOException {
        var request = request(authority, secret(authority));
        var asked = Instant.now();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                throw new IOException("it answers " + response.statusCode());
            }
            if (response.statusCode() != 200) {
                throw new BackingFailure("The issuer at " + issuer + " refused " + authority + " with "
                        + response.statusCode() + ". Are the secrets those of this issuer's data directory?");
            }
            var body = JSON.readTree(response.body());
            return new Token(
                    body.get("access_token").asString(),
                    asked.plusSeconds(body.get("expires_in").asLong()));
        } catch (IOException e) {
            throw new IOException("No issuer answers at " + issuer + ". Is deploy/up running?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackingFailure("Interrupted while asking for a token", e);
        }
    }

    private String secret(String authority) throws IOException {
        var file = secrets.resolve("client-" + authority.replace(':', '-'));
        if (!authority.matches("[a-z0-9:-]+") || !Files.exists(file)) {
            throw new BackingFailure("There is no authority " + authority + ". There are: " + known());
        }
        return Files.readString(file, UTF_8).strip();
    }

    private String known() throws IOException {
        try (var files = Files.list(secrets)) {
            return String.join(
                    ", ",
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("client-"))
                            .map(name -> name.substring("client-".length()).replace("township-", "township:"))
                            .sorted()
                            .toList());
        }
    }

    private HttpRequest request(String authority, String secret) {
        // RFC 6749, 2.3.1: both are form-encoded before they go into the header.
        var pair = URLEncoder.encode(authority, UTF_8) + ":" + URLEncoder.encode(secret, UTF_8);
        return HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }
}
